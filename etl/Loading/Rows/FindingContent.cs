namespace Warehouse.Etl.Loading.Rows;

/// <summary>What a row of <c>fact_quality</c> says, whichever run found it.</summary>
internal sealed record FindingContent(
    int DocumentKey,
    int OfficeKey,
    int RuleKey,
    int CategoryKey,
    string? Measure,
    string Status,
    decimal? LeftValue,
    decimal? RightValue,
    string Message,
    int? Line);
