namespace Warehouse.Sql.Catalogue;

/// <summary>A reporting form: a row of <c>forms.csv</c>.</summary>
/// <param name="BaseCode">The form whose rows it also has (<c>F2014_AH</c> is <c>F2014</c> with rows of Anhui); null for a form of its own.</param>
/// <param name="Basis">The notice that prescribes it.</param>
public sealed record Form(
    string Code,
    string? BaseCode,
    string NameZh,
    string NameEn,
    int ValidFromYear,
    int? ValidToYear,
    bool IsNational,
    string Basis);
