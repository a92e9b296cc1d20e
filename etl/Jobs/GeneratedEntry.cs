using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;

namespace Warehouse.Etl.Jobs;

/// <summary>What the lists beside made-up documents say of one of them.</summary>
/// <param name="Truth">Its line of <c>truth.ndjson</c>.</param>
/// <param name="Noise">Its rows of <c>noise.csv</c>.</param>
/// <param name="Facts">Values that it states, blank cells included.</param>
internal sealed record GeneratedEntry(string Truth, string Noise, int Facts, int NoiseRows)
{
    public static GeneratedEntry Of(GeneratedDocument document) => new(
        ParsedReportJson.Write(document.Truth) + "\n",
        string.Concat(document.Noise.Select(NoiseRow.Of)),
        document.Truth.Facts.Count,
        document.Noise.Count);
}
