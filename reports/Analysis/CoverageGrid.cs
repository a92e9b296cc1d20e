using Warehouse.Reports.Charts;
using Warehouse.Reports.Queries;

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

    private static CoverageCell None => new(CoverageStatus.Of("not_expected"), "·", "不在应报范围");

    private static CoverageCell Cell(CoverageRow row)
    {
        var status = CoverageStatus.Of(row.Status);
        var detail = row switch
        {
            { Status: "late", DaysLate: { } days } => $"逾期{Numbers.Grouped(days)}天（{row.PublishedOn:yyyy-MM-dd}公布，期限{row.Deadline:yyyy-MM-dd}）",
            { PublishedOn: { } day } => $"{status.Words}（{day:yyyy-MM-dd}）",
            _ => status.Words,
        };
        return new CoverageCell(status, row is { Status: "late", DaysLate: { } late } ? $"迟{late}天" : status.Sign, detail);
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
        var words = $"应报{Numbers.Grouped(expected)}个，入库{Numbers.Grouped(held)}个，其中按时{Numbers.Grouped(onTime)}个"
            + (quarantined > 0 ? $"，待核{Numbers.Grouped(quarantined)}个" : "");
        return new CoverageCell(CoverageStatus.Of(status), new OfficeCount(held, expected).ToString(), words);
    }
}
