using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Jobs;

/// <summary>Parsed reports for tests that are not about their content.</summary>
internal static class SampleReports
{
    public static ParsedReport Empty(string file) => new(
        ParsedReport.CurrentSchema,
        new ReportSource(file, new string('a', 64), SourceFormat.Txt, "utf-8"),
        null,
        new ReportOffice("某街道办事处", null, null, null),
        2016,
        null,
        "PROSE",
        ReportScope.Own,
        [],
        []);

    public static ParsedReport WithFact(string file) => Empty(file) with { Form = "F2021", Facts = [Fact()] };

    public static ReportFact Fact() =>
        new("req_new", "requests_new", null, "total", 3, ValueState.Reported, "件", false, null, FactSource.Table, 12, 0, "3");
}
