using System.Globalization;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Generation.Writing.Pdf;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>Made-up reports of many offices and all years since 2008, so of every form, by seed.</summary>
public static class GeneratedCorpus
{
    private const int FromYear = 2008;
    private const int ToYear = 2025;

    /// <summary>Few documents in the usual run; the variable asks for more: <c>CORPUS_DOCUMENTS=400</c>.</summary>
    private const int UsualDocuments = 60;

    public static int Size { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CORPUS_DOCUMENTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : UsualDocuments;

    public static CorpusTally Read(NoiseLevel noise, ulong seed, params SourceFormat[] formats) => ReadShare(1, noise, seed, formats);

    /// <param name="divisor">Of the size of the corpus, one part in so many.</param>
    public static CorpusTally ReadShare(int divisor, NoiseLevel noise, ulong seed, params SourceFormat[] formats)
    {
        var tally = new CorpusTally();
        foreach (var document in Documents(Math.Max(1, Size / divisor), noise, seed, formats))
            tally.Add(document);
        TestContext.Out.WriteLine(tally);
        return tally;
    }

    public static IEnumerable<GeneratedDocument> Documents(NoiseLevel noise, ulong seed, params SourceFormat[] formats) => Documents(Size, noise, seed, formats);

    private static IReadOnlyList<GeneratedDocument> Documents(int count, NoiseLevel noise, ulong seed, SourceFormat[] formats)
    {
        // Of each office every fourth year: offices have habits, and all of them are to be met.
        const int step = 4;
        var offices = (count * step / (ToYear - FromYear)) + step;
        var generator = new ReportGenerator(new GenerationRequest(offices, FromYear, ToYear, seed, formats, [], noise));
        var documents = generator.All().Where((_, i) => i % step == 0).Take(count).ToList();
        return documents.Exists(PdfPrinter.IsFor) ? PdfPrinter.Print(documents) : documents;
    }
}
