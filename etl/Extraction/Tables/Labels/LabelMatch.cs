using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>A label of the form found in the cells.</summary>
/// <param name="First">Index of its first cell.</param>
/// <param name="End">Index after its last cell.</param>
/// <param name="Places">The places in the form that it may stand for, in order.</param>
/// <param name="IsExact">False where notes in brackets had to be left out to recognise it.</param>
/// <param name="Slots">The cells of values that follow it.</param>
public sealed record LabelMatch(int First, int End, IReadOnlyList<int> Places, bool IsExact, IReadOnlyList<Slot> Slots);
