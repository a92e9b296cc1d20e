using Serilog;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Jobs;

/// <summary>Reads documents as a load would and says of each what would become of it. Nothing is changed.</summary>
/// <param name="known">The documents of the warehouse.</param>
/// <param name="held">The documents in quarantine with their status, by SHA-256.</param>
public sealed class DryLoad(KnownDocuments known, IReadOnlyDictionary<string, string> held, ILogger log)
{
    public async Task<DryResult> RunAsync(IReadOnlyList<DiscoveredDocument> documents, IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        var result = new DryResult(0, 0, 0, 0);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = new DocumentParser(new DocumentReader(), log, known.Contains).Items(documents);
        await foreach (var report in new ParseJob(log).RunAsync(items, cancellation))
        {
            var (sha256, admission) = (report.Source.Sha256, Admission.Of(report));
            if (known.Contains(sha256) || held.GetValueOrDefault(sha256) == QuarantineStatus.Dismissed || (admission.Outcome == DocumentOutcome.Loaded && !seen.Add(sha256)))
                admission = new Admission(DocumentOutcome.Unchanged);
            else if (admission.Outcome == DocumentOutcome.Quarantined && held.GetValueOrDefault(sha256) == QuarantineStatus.Released)
                admission = new Admission(DocumentOutcome.Loaded);
            log.WouldBecome(report.Source.File, admission);
            result = result.Add(admission.Outcome);
            progress?.Report(new JobProgress("Reading", result.Documents, documents.Count));
        }

        return result;
    }
}
