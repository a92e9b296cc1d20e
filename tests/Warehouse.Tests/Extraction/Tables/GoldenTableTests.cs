using System.Globalization;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>Made-up reports in layouts that are hard to read, each with every cell of its tables noted by hand.</summary>
public sealed class GoldenTableTests
{
    private const string Ending = ".expected.csv";

    private static string Folder => Path.Combine(TestDocuments.Root, "tables");

    private static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder, "*" + Ending).Select(path => Path.GetFileName(path)[..^Ending.Length]).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void Every_cell_is_read_as_it_is_printed_and_no_other(string name)
    {
        var file = Directory.EnumerateFiles(Folder, name + ".*").Single(path => !path.EndsWith(Ending, StringComparison.Ordinal));
        var report = ReportParser.Parse(new DocumentReader().Read(Path.GetFileName(file), File.ReadAllBytes(file)).Document!);

        var read = report.Facts.Where(fact => fact is { Source: FactSource.Table, Year: null }).Select(fact => Line(fact.Measure, fact.Applicant, fact.Value)).ToList();
        Assert.That(read, Is.EquivalentTo(File.ReadLines(Path.Combine(Folder, name + Ending)).Skip(1)));
    }

    private static string Line(string measure, string? applicant, decimal? value) =>
        $"{measure},{applicant},{value?.ToString("0.######", CultureInfo.InvariantCulture)}";
}
