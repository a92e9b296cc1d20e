namespace Warehouse.Etl.Loading.Quarantine;

/// <summary>A document held back: a row of <c>quarantine</c> without its content.</summary>
/// <param name="ReasonCode">A code of <c>rules.csv</c>.</param>
/// <param name="Reason">In Chinese: what is wrong, and where.</param>
/// <param name="EvidenceLine">Line of the document, 1-based, where there is one.</param>
/// <param name="FirstRunId">The run that held it back first.</param>
/// <param name="LastRunId">The run that met it last.</param>
/// <param name="Status">See <see cref="QuarantineStatus"/>.</param>
public sealed record QuarantinedDocument(
    string Sha256,
    string FileName,
    string? OfficeCode,
    int? ReportYear,
    string ReasonCode,
    string Reason,
    int? EvidenceLine,
    int FirstRunId,
    int LastRunId,
    string Status);
