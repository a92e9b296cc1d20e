using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests;

/// <summary>Parsed reports made for tests, with only what a test is about.</summary>
public static class MadeUpReport
{
    public static ParsedReport Of(string form, int year, params ReportFact[] facts) => new(
        ParsedReport.CurrentSchema,
        new ReportSource("报告.txt", new string('a', 64), SourceFormat.Txt, "utf-8"),
        $"某街道{year}年政府信息公开工作年度报告",
        new ReportOffice("某街道办事处", "000000-某街道", "street_office", null),
        year,
        null,
        form,
        ReportScope.Own,
        facts,
        []);

    public static ReportFact Cell(string measure, decimal? value, string? applicant = null, string? unit = "件", string? conformed = null) =>
        new(measure, conformed, null, applicant, value, value is null ? ValueState.Blank : ValueState.Reported, unit, false, null, FactSource.Table, 10, 0, $"{measure} {value}");

    public static ReportFact Said(string measure, decimal value, string text = "", string? label = null, string? unit = "条", int line = 5, int offset = 0, bool approximate = false, string? conformed = null) =>
        new(measure, conformed, label, null, value, ValueState.Reported, unit, approximate, null, FactSource.Prose, line, offset, text);

    /// <summary>A row of table three: six kinds of applicant and the total; null is a blank cell.</summary>
    public static ReportFact[] Row(string measure, params decimal?[] cells)
    {
        string[] applicants = ["natural_person", "business", "research", "public_welfare", "legal_service", "other", "total"];
        return [.. applicants.Zip(cells, (applicant, value) => Cell(measure, value, applicant))];
    }
}
