using Warehouse.Etl.Validation.Years;

namespace Warehouse.Tests.Validation.Years;

internal static class YearReports
{
    public static YearReport With(this YearReport report, string code, decimal? value, string applicant = "total", bool approximate = false)
    {
        report.Add(code, applicant, new YearFigure(value, approximate, report.Form));
        return report;
    }
}
