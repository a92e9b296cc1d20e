namespace Warehouse.Reports.Queries;

/// <summary>What the views say of the offices of some ranges of divisions, by office.</summary>
public sealed class OfficeRows
{
    private readonly ILookup<string, YearOverYearRow> years;
    private readonly ILookup<string, CategoryRow> categories;
    private readonly ILookup<string, QualityRow> findings;
    private readonly ILookup<string, QualityCountRow> qualityCounts;
    private readonly ILookup<string, IndicatorRow> indicators;
    private readonly ILookup<string, DocumentRow> documents;

    /// <param name="indicators">Of these ranges and others, asked beforehand.</param>
    /// <param name="documents">The same.</param>
    internal OfficeRows(
        WarehouseReader reader, IReadOnlyCollection<(string First, string Last)> ranges, ILookup<string, IndicatorRow> indicators, ILookup<string, DocumentRow> documents)
    {
        years = ranges.SelectMany(reader.OfficeYears).ToLookup(row => row.OfficeCode);
        categories = ranges.SelectMany(reader.Categories).ToLookup(row => row.OfficeCode);
        findings = ranges.SelectMany(reader.Findings).ToLookup(row => row.OfficeCode);
        qualityCounts = ranges.SelectMany(reader.QualityCounts).ToLookup(row => row.OfficeCode);
        (this.indicators, this.documents) = (indicators, documents);
    }

    public IEnumerable<YearOverYearRow> Years(string office) => years[office];

    public IEnumerable<CategoryRow> Categories(string office) => categories[office];

    public IEnumerable<QualityRow> Findings(string office) => findings[office];

    public IEnumerable<QualityCountRow> QualityCounts(string office) => qualityCounts[office];

    public IEnumerable<IndicatorRow> Indicators(string office) => indicators[office];

    public IEnumerable<DocumentRow> Documents(string office) => documents[office];
}
