namespace Warehouse.Reports.Queries;

/// <summary>Everything a report is made of, as the views give it for the region and years asked for.</summary>
public sealed record WarehouseContent
{
    public IReadOnlyList<ConformedRow> Measures { get; init; } = [];

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    public IReadOnlyList<CoverageRow> Coverage { get; init; } = [];

    public IReadOnlyList<RegionYearRow> RegionYears { get; init; } = [];

    public IReadOnlyList<YearOverYearRow> OfficeYears { get; init; } = [];

    public IReadOnlyList<CategoryRow> Categories { get; init; } = [];

    public IReadOnlyList<IndicatorRow> Indicators { get; init; } = [];

    public IReadOnlyList<QualityRow> Findings { get; init; } = [];

    public IReadOnlyList<QualityCountRow> QualityCounts { get; init; } = [];
}
