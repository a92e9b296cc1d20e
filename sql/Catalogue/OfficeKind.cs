namespace Warehouse.Sql.Catalogue;

/// <summary>A kind of office, told by the end of its name: a row of <c>office-kinds.csv</c>.</summary>
/// <param name="AdminLevel"><c>province</c> … <c>township</c> where the kind implies one; null where the region decides.</param>
/// <param name="Scope">Whose figures its report usually holds: <c>own</c>, <c>consolidated</c>, or null where that is open.</param>
/// <param name="Suffixes">Endings of names; the longest that fits decides the kind.</param>
public sealed record OfficeKind(
    string Code,
    string NameZh,
    string NameEn,
    string? AdminLevel,
    string? Scope,
    IReadOnlyList<string> Suffixes);
