namespace Warehouse.Etl.Generation.Offices;

/// <summary>A region was asked for that the gazetteer does not have.</summary>
public sealed class UnknownRegionException(string region)
    : Exception($"The gazetteer has no division with counties called '{region}'. Give a code such as 430100 or a name such as 长沙市.");
