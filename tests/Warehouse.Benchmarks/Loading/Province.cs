using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Validation;

namespace Warehouse.Benchmarks.Loading;

/// <summary>The parsed reports of a made-up province: what a perfect reader makes of every report, judged by every rule of figures.</summary>
internal static class Province
{
    private const string Region = "430000";

    private static readonly SourceDocument noText = new("", "", SourceFormat.Txt, "utf-8", [], [], new Dictionary<string, string>());

    /// <summary>Writes one report a line, office by office. The same numbers give the same bytes.</summary>
    /// <param name="forms">Empty for the forms in force, which before 2019 have few figures.</param>
    /// <returns>How many reports and facts.</returns>
    public static (int Reports, int Facts) Write(string path, int offices, int fromYear, int toYear, IReadOnlyList<string> forms, ulong seed = 1)
    {
        var generator = new ReportGenerator(new GenerationRequest(offices, fromYear, toYear, seed, [SourceFormat.Txt], forms, NoiseLevel.None, Region));
        var (reports, facts) = (0, 0);
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 20) { NewLine = "\n" };
        var lines = Enumerable.Range(0, generator.Offices.Count).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.AutoBuffered)
            .Select(office => generator.Of(office).Select(document => Line(document.Truth)).ToList());
        foreach (var (text, count) in lines.SelectMany(office => office))
        {
            output.WriteLine(text);
            reports++;
            facts += count;
        }
        return (reports, facts);
    }

    private static (string Text, int Facts) Line(ParsedReport truth) => (ParsedReportJson.Write(ReportJudge.Judge(truth, noText)), truth.Facts.Count);
}
