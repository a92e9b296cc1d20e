namespace Warehouse.Sql.Catalogue;

/// <summary>One cell of a form, or one kind of statement in prose: a row of <c>measures.csv</c>.</summary>
/// <param name="FormCode">The form that defines it, such as <c>F2021</c>; <c>PROSE</c> for sentences.</param>
/// <param name="TableCode">The form's table, such as <c>T3</c>.</param>
/// <param name="Code">Unique within the form.</param>
/// <param name="ParentCode">The total it is part of, or the block heading (<c>art20_1</c>) it stands under.</param>
/// <param name="Unit">As printed in the form: 件, 条, 万元 …</param>
/// <param name="ByApplicant">Whether it is broken down by applicant (table three of the forms since 2019).</param>
/// <param name="ValidToYear">Null while the form is in force.</param>
/// <param name="ConformedCode">The measure it is compared with across forms; null where there is none.</param>
public sealed record Measure(
    string FormCode,
    string TableCode,
    string Code,
    string? ParentCode,
    string LabelZh,
    string LabelEn,
    string? Unit,
    bool ByApplicant,
    int ValidFromYear,
    int? ValidToYear,
    string? ConformedCode,
    string? Note);
