using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Loading.Facts;

/// <param name="Facts">One a key.</param>
/// <param name="Findings">Why the others are none, beyond what the report's own findings say already.</param>
public sealed record FactSelectionResult(IReadOnlyList<SelectedFact> Facts, IReadOnlyList<Finding> Findings);
