namespace Warehouse.Reports.Pages;

/// <summary>A report without a single document: why, and what to do.</summary>
public sealed record EmptyPageModel(PageHead Head, string Title, IReadOnlyList<string> Sentences);
