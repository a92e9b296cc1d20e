using Warehouse.Etl.Loading.Keys;

namespace Warehouse.Etl.Loading.Runs;

/// <summary>A row of <c>etl_run_document</c>: what became of a document.</summary>
public sealed record RunDocument(
    int SequenceNo,
    string Sha256,
    string FileName,
    DocumentOutcome Outcome,
    string? ReasonCode = null,
    string? Reason = null,
    int? EvidenceLine = null,
    int? DocumentKey = null);
