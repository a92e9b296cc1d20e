using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Analysis;

/// <summary>How many offices of a region were expected to publish on a year, and how many did, in which way.</summary>
public sealed record CoverageTotals(int Year, int Expected, int Held, int OnTime, int Late, int Quarantined, int Missing)
{
    public static CoverageTotals Of(IEnumerable<CoverageRow> rows, int year)
    {
        var byStatus = rows.Where(row => row.ReportYear == year).CountBy(row => row.Status).ToDictionary(StringComparer.Ordinal);
        int onTime = Count("on_time"), late = Count("late"), quarantined = Count("quarantined"), missing = Count("missing");
        var held = onTime + late + Count("no_date");
        return new CoverageTotals(year, held + quarantined + missing, held, onTime, late, quarantined, missing);

        int Count(string status) => byStatus.GetValueOrDefault(status);
    }
}
