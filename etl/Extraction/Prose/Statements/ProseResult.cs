namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>What the sentences of a document state, and what in them was doubted or declined.</summary>
public sealed record ProseResult(IReadOnlyList<ReportFact> Facts, IReadOnlyList<Finding> Findings);
