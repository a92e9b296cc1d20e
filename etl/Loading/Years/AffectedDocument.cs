using Warehouse.Etl.Validation.Years;

namespace Warehouse.Etl.Loading.Years;

/// <summary>A document that has to be compared anew.</summary>
/// <param name="Basis">What it is compared with has changed in these.</param>
internal readonly record struct AffectedDocument(YearDocument Document, YearBasis Basis)
{
    public bool RestsOn(YearBasis basis) => (Basis & basis) != 0;
}
