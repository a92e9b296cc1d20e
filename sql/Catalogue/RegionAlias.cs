namespace Warehouse.Sql.Catalogue;

/// <summary>A name in common use that does not follow from a division's official one (前郭县, 达茂旗): a row of <c>region-aliases.csv</c>.</summary>
public sealed record RegionAlias(string Alias, string RegionCode);
