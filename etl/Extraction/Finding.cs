namespace Warehouse.Etl.Extraction;

/// <summary>The outcome of one rule on one document.</summary>
/// <param name="Rule">A code of <c>rules.csv</c>.</param>
/// <param name="Measure">The measure concerned, where there is one.</param>
/// <param name="Left">What was found on the one side, such as the sum of the parts.</param>
/// <param name="Right">What was found on the other side, such as the printed total.</param>
/// <param name="Message">In Chinese, for the clerk who has to look: what, where, and what to do.</param>
/// <param name="Line">Line of the document, 1-based, where there is one.</param>
public sealed record Finding(
    string Rule,
    FindingStatus Status,
    string? Measure,
    decimal? Left,
    decimal? Right,
    string Message,
    int? Line = null);
