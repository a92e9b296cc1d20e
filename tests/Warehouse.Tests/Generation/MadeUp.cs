using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Generation.Writing.Pdf;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Generation;

/// <summary>Made-up documents, and what the program reads of them.</summary>
internal static class MadeUp
{
    /// <summary>Every form, without noise.</summary>
    public static GenerationRequest Request(SourceFormat format, ulong seed = 1, int offices = 1, int from = 2017, int to = 2022, params string[] forms) =>
        new(offices, from, to, seed, [format], forms, NoiseLevel.None);

    public static IReadOnlyList<GeneratedDocument> Documents(GenerationRequest request)
    {
        var documents = new ReportGenerator(request).All().ToList();
        return request.Formats is [SourceFormat.Pdf] ? PdfPrinter.Print(documents) : documents;
    }

    public static SourceDocument Read(GeneratedDocument document) =>
        new DocumentReader().Read(document.File, document.Bytes).Document
        ?? throw new AssertionException($"{document.File} cannot be read.");

    public static ParsedReport Parse(GeneratedDocument document) => document.File.EndsWith(".json", StringComparison.Ordinal)
        ? ParsedReportJson.Read(Encoding.UTF8.GetString(document.Bytes))
        : ReportParser.Parse(Read(document));

    /// <summary>The cells of a report's tables, each in words that can be compared.</summary>
    public static IEnumerable<string> Cells(ParsedReport report) => Values(report, FactSource.Table);

    public static IEnumerable<string> Sentences(ParsedReport report) => Values(report, FactSource.Prose);

    private static IEnumerable<string> Values(ParsedReport report, FactSource source) => report.Facts
        .Where(fact => fact.Source == source)
        .Select(fact => FormattableString.Invariant($"{fact.Measure} {fact.Applicant} {fact.Label} {fact.Year}: {fact.State} {fact.Value:0.####} {fact.Unit}"));
}
