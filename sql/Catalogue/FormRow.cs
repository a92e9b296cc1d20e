namespace Warehouse.Sql.Catalogue;

/// <summary>One printed label of a form, in the order of the form: a row of <c>form_rows.csv</c>.</summary>
/// <param name="Synonyms">Other wordings seen for the same label.</param>
/// <param name="Measures">
/// The measures of the row's cells in column order; one measure stands for all applicant columns where it is broken
/// down by applicant. <c>-</c> is a column that holds no measure. In a sentence: <c>cue=measure</c>.
/// </param>
public sealed record FormRow(
    string FormCode,
    string TableCode,
    FormRowKind Kind,
    string Label,
    IReadOnlyList<string> Synonyms,
    IReadOnlyList<string> Measures);
