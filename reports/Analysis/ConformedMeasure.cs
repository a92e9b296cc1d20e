namespace Warehouse.Reports.Analysis;

/// <summary>A measure that is comparable across forms, as the reports order and name it.</summary>
/// <param name="TopicCode">The group it is shown in; a row of <c>topics.csv</c>.</param>
/// <param name="Position">Order within the report.</param>
/// <param name="IsHeadline">Whether it is among the figures at the head of a page and in the measure picker.</param>
public sealed record ConformedMeasure(string Code, string Label, string Unit, string TopicCode, string Topic, int Position, bool IsHeadline);
