using System.Collections.Concurrent;
using System.Text;
using Serilog;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Generation.Offices;
using Warehouse.Etl.Generation.Writing.Pdf;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.External;

namespace Warehouse.Etl.Jobs;

/// <summary>
/// Made-up documents in a folder: <c>documents/</c>, what a perfect reader makes of them (<c>truth.ndjson</c>, one parsed
/// report a line) and what was done to them (<c>noise.csv</c>). The same request gives the same bytes, whatever the
/// parallelism; only the documents of a few offices are held in memory.
/// </summary>
/// <param name="folder">An empty folder.</param>
/// <param name="parallelism">How many offices are made up at once.</param>
public sealed class GenerateJob(GenerationRequest request, string folder, int parallelism, ILogger log)
{
    private const string Stage = "Making up documents";
    private const int DocumentsOfBatch = 256;

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="UnknownRegionException">The request names a division that the gazetteer does not have.</exception>
    /// <exception cref="ProgramMissingException">PDF is asked for, and what prints it is not installed.</exception>
    public async Task<GenerateResult> RunAsync(IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        if (request.Formats.Contains(SourceFormat.Pdf))
            PdfPrinter.RequireInstalled();
        var generator = new ReportGenerator(request);
        var offices = generator.Offices.Count;
        if (offices < request.Offices)
            log.FewerOffices(offices, request.Offices, request.Region);

        var documents = Directory.CreateDirectory(Path.Combine(folder, "documents")).FullName;
        using var truth = new StreamWriter(Path.Combine(folder, "truth.ndjson"), append: false, utf8);
        using var noise = new StreamWriter(Path.Combine(folder, "noise.csv"), append: false, utf8);
        noise.Write(NoiseRow.Header);
        var result = new GenerateResult(offices, 0, 0, 0);
        foreach (var batch in Enumerable.Range(0, offices).Chunk(Math.Max(1, DocumentsOfBatch / (request.ToYear - request.FromYear + 1))))
        {
            foreach (var document in await WriteAsync(generator, batch, documents, cancellation))
            {
                truth.Write(document.Truth);
                noise.Write(document.Noise);
                result = result with { Documents = result.Documents + 1, Facts = result.Facts + document.Facts, Noise = result.Noise + document.NoiseRows };
            }

            progress?.Report(new JobProgress(Stage, batch[^1] + 1, offices));
        }

        log.Generated(result, folder);
        return result;
    }

    /// <summary>Writes the documents of some offices, and gives what is to be said of them, in order.</summary>
    private async Task<IEnumerable<GeneratedEntry>> WriteAsync(ReportGenerator generator, int[] offices, string documents, CancellationToken cancellation)
    {
        var made = new List<GeneratedEntry>[offices.Length];
        var toPrint = new ConcurrentBag<(int Office, int Place, GeneratedDocument Document)>();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellation };
        await Parallel.ForAsync(0, offices.Length, limits, async (i, stop) =>
        {
            made[i] = [];
            foreach (var document in generator.Of(offices[i]))
            {
                if (PdfPrinter.IsFor(document))
                    toPrint.Add((i, made[i].Count, document));
                else
                    await File.WriteAllBytesAsync(Path.Combine(documents, document.File), document.Bytes, stop);
                made[i].Add(GeneratedEntry.Of(document));
            }
        });

        var waiting = toPrint.ToList();
        foreach (var ((office, place, _), document) in waiting.Zip(PdfPrinter.Print([.. waiting.Select(item => item.Document)])))
        {
            await File.WriteAllBytesAsync(Path.Combine(documents, document.File), document.Bytes, cancellation);
            made[office][place] = GeneratedEntry.Of(document);
        }

        return made.SelectMany(office => office);
    }
}
