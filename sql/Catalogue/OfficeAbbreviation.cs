namespace Warehouse.Sql.Catalogue;

/// <summary>A short form in use for an office's name (住建局 for 住房和城乡建设局): a row of <c>office-abbreviations.csv</c>.</summary>
public sealed record OfficeAbbreviation(string Abbreviation, string FullName);
