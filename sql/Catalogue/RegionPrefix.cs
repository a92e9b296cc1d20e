namespace Warehouse.Sql.Catalogue;

/// <summary>
/// The first characters of a telephone number, a postal code or a document number, and the regions they point to:
/// a row of <c>area-codes.csv</c>, <c>postal-codes.csv</c> or <c>document-prefixes.csv</c>.
/// </summary>
/// <param name="RegionCodes">More than one where the prefix is shared.</param>
public sealed record RegionPrefix(string Prefix, IReadOnlyList<string> RegionCodes);
