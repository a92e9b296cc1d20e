using Warehouse.Reports.Charts;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Who published what: a row per office, or per region below where offices are many, and a cell per year.</summary>
/// <param name="Legend">The states that its cells can have.</param>
public sealed record CoverageGrid(YearSpan Years, IReadOnlyList<CoverageLine> Lines, IReadOnlyList<CoverageStatus> Legend)
{
    public static CoverageGrid OfOffices(IEnumerable<CoverageRow> rows, IEnumerable<(string Code, string Name, string Page)> offices, YearSpan years)
    {
        var byOffice = rows.ToLookup(row => row.OfficeCode);
        return new CoverageGrid(years,
        [
            .. from office in offices
               let cells = byOffice[office.Code].ToDictionary(row => row.ReportYear)
               select new CoverageLine(office.Name, office.Page, [.. years.Years.Select(year => cells.GetValueOrDefault(year) is { } row ? Cell(row) : None)]),
        ], CoverageStatus.All);
    }

    public static CoverageGrid OfRegions(IEnumerable<CoverageRow> rows, IEnumerable<(string Name, string Page, IReadOnlySet<string> Offices)> regions, YearSpan years)
    {
        var all = rows.ToList();
        return new CoverageGrid(years,
        [
            .. from region in regions
               let byYear = all.Where(row => region.Offices.Contains(row.OfficeCode)).ToLookup(row => row.ReportYear)
               select new CoverageLine(region.Name, region.Page, [.. years.Years.Select(year => Cell([.. byYear[year]]))]),
        ], CoverageStatus.OfMany);
    }

    private static CoverageCell None
    {
        get
        {
            var status = CoverageStatus.Of("not_expected");
            return new CoverageCell(status, status.Sign, status.Words);
        }
    }

    private static CoverageCell Cell(CoverageRow row)
    {
        var status = CoverageStatus.Of(row.Status);
        var detail = row switch
        {
            { Status: "late", DaysLate: { } days } => Texts.Of("coverage.late_by", ("days", Numbers.Grouped(days)), ("published", $"{row.PublishedOn:yyyy-MM-dd}"), ("deadline", $"{row.Deadline:yyyy-MM-dd}")),
            { PublishedOn: { } day } => Texts.Of("titled", ("title", status.Words), ("unit", $"{day:yyyy-MM-dd}")),
            _ => status.Words,
        };
        return new CoverageCell(status, row is { Status: "late", DaysLate: { } late } ? Texts.Of("coverage.late_days", ("days", late)) : status.Sign, detail);
    }

    private static CoverageCell Cell(IReadOnlyList<CoverageRow> rows)
    {
        var expected = rows.Count(row => row.Status != "not_expected");
        if (expected == 0)
            return None;
        var held = rows.Count(row => row.Status is "on_time" or "late" or "no_date");
        var onTime = rows.Count(row => row.Status == "on_time");
        var quarantined = rows.Count(row => row.Status == "quarantined");
        var status = held == expected ? "complete" : held == 0 ? "none" : "partial";
        var words = Texts.Of(
            "coverage.counts", ("expected", Numbers.Grouped(expected)), ("held", Numbers.Grouped(held)), ("on_time", Numbers.Grouped(onTime)),
            ("quarantined", quarantined > 0 ? Numbers.Grouped(quarantined) : null));
        return new CoverageCell(CoverageStatus.Of(status), new OfficeCount(held, expected).ToString(), words);
    }
}
