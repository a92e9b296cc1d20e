namespace Warehouse.Reports;

/// <param name="Files">Paths below the folder, the first page first.</param>
/// <param name="Warnings">What the reader of the report should know, a sentence each.</param>
public sealed record ReportSummary(IReadOnlyList<string> Files, IReadOnlyList<string> Warnings);
