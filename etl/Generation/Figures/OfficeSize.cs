namespace Warehouse.Etl.Generation.Figures;

/// <summary>Which level of a <see cref="Quantity"/> an office has.</summary>
public enum OfficeSize
{
    Town,
    Bureau,
    County,
}
