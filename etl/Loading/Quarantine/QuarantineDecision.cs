namespace Warehouse.Etl.Loading.Quarantine;

/// <summary>What a person decided on a document held back.</summary>
/// <param name="DecidedAt">UTC.</param>
/// <param name="Decision"><c>retried</c> or <c>dismissed</c>.</param>
/// <param name="Reason">In the person's words.</param>
public sealed record QuarantineDecision(DateTime DecidedAt, string Decision, string? Reason);
