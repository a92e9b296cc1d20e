using Warehouse.Reports.Charts;

namespace Warehouse.Reports.Pages;

/// <summary>What changes on the page of an office with the reports of others.</summary>
/// <param name="Charts">The distribution of each headline measure among the peers.</param>
public sealed record PeersOfPage(PageHead Head, IReadOnlyList<ChartSpec> Charts);
