namespace Warehouse.Etl.Extraction.Tables;

/// <summary>What the tables of a document say.</summary>
/// <param name="Form">The form whose labels the document uses.</param>
/// <param name="Lines">The lines that belong to tables and are no prose.</param>
public sealed record TableResult(string Form, IReadOnlyList<ReportFact> Facts, IReadOnlyList<Finding> Findings, IReadOnlySet<int> Lines);
