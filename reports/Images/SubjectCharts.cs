using System.Collections.Concurrent;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Pages;

namespace Warehouse.Reports.Images;

/// <summary>The charts that are asked for as image files, kept as their pages are met.</summary>
internal sealed class SubjectCharts(ReportOptions options)
{
    private readonly ConcurrentBag<OfficePageModel> offices = [];
    private RegionPageModel? first;

    public bool Wanted => options.Images || options.ImagesOf.Count > 0;

    public bool IsWanted(ReportingOffice office) => options.ImagesOf.Any(name => IsOf(office, name));

    public void Met(OfficePageModel page)
    {
        if (IsWanted(page.Office))
            offices.Add(page);
    }

    public RegionPageModel Met(RegionPageModel page) => first = page;

    /// <returns>With whose they are: the first page, then the offices as they were asked for; several may share a name.</returns>
    /// <exception cref="ReportException">An office asked for was not met.</exception>
    public IEnumerable<(string Subject, IReadOnlyList<ChartSpec> Charts)> Found() =>
    [
        .. options.Images ? [(first!.Place.Name, PageCharts.Of(first))] : Array.Empty<(string, IReadOnlyList<ChartSpec>)>(),
        .. options.ImagesOf.SelectMany(Named).Select(office => (office.Office.Name, PageCharts.Of(office))),
    ];

    private List<OfficePageModel> Named(string codeOrName)
    {
        var found = offices.Where(office => IsOf(office.Office, codeOrName)).OrderBy(office => office.Head.Page, StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new ReportException($"No office of the report has the name or code '{codeOrName}'. Give the name as the pages write it, or the office_code of rpt_coverage.");
    }

    private static bool IsOf(ReportingOffice office, string codeOrName) => office.Code == codeOrName || office.Name == codeOrName;
}
