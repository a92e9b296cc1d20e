using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Pages;

/// <summary>What all pages of one report have in common.</summary>
/// <param name="Warehouse">The warehouse's address without user or password.</param>
/// <param name="HasCharts">Whether ECharts was at hand when the program was built.</param>
public sealed record SiteFacts(string Warehouse, DateTimeOffset Made, bool HasCharts)
{
    /// <summary>What the pages are written in: a page in another language is another page.</summary>
    public Language Language { get; } = Language.Current;

    /// <summary>Whether the report is one page that carries its assets, to be mailed.</summary>
    public bool IsSingleFile { get; init; }
}
