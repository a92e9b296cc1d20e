namespace Warehouse.Reports;

/// <param name="Files">Paths below the folder, the first page first.</param>
/// <param name="Carried">How many pages were taken over from the report before, because they would have come out the same.</param>
/// <param name="Warnings">What the reader of the report should know, a sentence each.</param>
public sealed record ReportSummary(IReadOnlyList<string> Files, int Carried, IReadOnlyList<string> Warnings);
