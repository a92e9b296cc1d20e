using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;

namespace Warehouse.Etl.Loading.Quarantine;

/// <summary>Whether a report may be loaded as it stands.</summary>
/// <param name="Outcome"><see cref="DocumentOutcome.Loaded"/>, <see cref="DocumentOutcome.Quarantined"/> or <see cref="DocumentOutcome.Failed"/>.</param>
/// <param name="ReasonCode">A code of <c>rules.csv</c>.</param>
/// <param name="Reason">In Chinese, for the person who has to decide.</param>
/// <param name="Line">Line of the document, where there is one.</param>
public sealed record Admission(DocumentOutcome Outcome, string? ReasonCode = null, string? Reason = null, int? Line = null)
{
    public static Admission Of(ParsedReport report) => AdmissionRules.Judge(report);
}
