using Warehouse.Reports.Pages;

namespace Warehouse.Reports;

/// <summary>What a report remembers of a region, so that the next one need not go through its offices where none of them changed.</summary>
/// <param name="Offices">Of the traces of the offices directly below.</param>
/// <param name="Stamp">Of all that its page was made of.</param>
/// <param name="Latest">By the codes of the offices directly below.</param>
/// <param name="Part">What it brings to the page of the region above; null for the root.</param>
internal sealed record PlaceRecord(string Offices, string Stamp, IReadOnlyDictionary<string, IReadOnlyList<LatestFigure>> Latest, RegionPart? Part);
