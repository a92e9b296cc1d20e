namespace Warehouse.Reports.Narrative;

/// <summary>Ids of the cells that the summary quotes; the tables of the page carry them.</summary>
public static class Cells
{
    public const string FindingsFailed = "findings-failed";

    public const string FindingsUncertain = "findings-uncertain";

    public static string Headline(string measure) => "headline-" + Slug(measure);

    public static string HeadlineOffices(string measure) => Headline(measure) + "-offices";

    public static string Percent(string measure) => $"change-{Slug(measure)}-percent";

    public static string Difference(string measure) => $"change-{Slug(measure)}-difference";

    public static string CommonOffices(string measure) => $"change-{Slug(measure)}-offices";

    public static string UnitDifference(string measure, int row) => $"unit-{Slug(measure)}-{row}";

    public static string ChartValue(string chart, string category, int series) => $"{chart}-{category}-{series}";

    public static string Rate(string indicator) => "rate-" + Slug(indicator);

    public static string RatePoints(string indicator) => Rate(indicator) + "-points";

    public static string Coverage(string status) => "coverage-" + Slug(status);

    private static string Slug(string code) => code.Replace('_', '-');
}
