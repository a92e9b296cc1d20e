namespace Warehouse.Etl.Extraction.Identity.Places;

/// <summary>Levels of administrative divisions, from the top down.</summary>
public enum PlaceLevel
{
    Province = 1,
    Prefecture,
    County,
    Township,
}
