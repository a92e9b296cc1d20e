using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;

namespace Warehouse.Etl.Loading;

/// <summary>Decides on each report of a batch, in order, by what the report says and by what the warehouse knows of the document.</summary>
internal sealed class BatchAdmission(BatchStage stage)
{
    private static readonly Admission unchanged = new(DocumentOutcome.Unchanged);

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public Admission Decide(PreparedReport prepared)
    {
        var sha256 = prepared.Report.Source.Sha256;
        if (stage.Known.ContainsKey(sha256))
            return unchanged;
        var admission = prepared.Admission;
        if (admission.Outcome == DocumentOutcome.Failed)
            return admission;
        if (!seen.Add(sha256))
            return unchanged;
        return (stage.Held.GetValueOrDefault(sha256), admission.Outcome) switch
        {
            (QuarantineStatus.Dismissed, _) => new Admission(DocumentOutcome.Unchanged, admission.ReasonCode, "已由人工排除，不再载入。"),
            (QuarantineStatus.Released, DocumentOutcome.Quarantined) => new Admission(DocumentOutcome.Loaded, admission.ReasonCode, $"已由人工放行（{admission.Reason}）"),
            _ => admission,
        };
    }
}
