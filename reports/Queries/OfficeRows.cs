namespace Warehouse.Reports.Queries;

/// <summary>What the views say of some offices.</summary>
public sealed class OfficeRows
{
    private readonly ILookup<string, YearOverYearRow> years;
    private readonly ILookup<string, CategoryRow> categories;
    private readonly ILookup<string, QualityRow> findings;
    private readonly ILookup<string, QualityCountRow> qualityCounts;
    private readonly ILookup<string, IndicatorRow> indicators;
    private readonly ILookup<string, DocumentRow> documents;

    /// <param name="indicators">Of these offices and others, asked beforehand.</param>
    /// <param name="documents">The same.</param>
    internal OfficeRows(WarehouseReader reader, IReadOnlyCollection<string> offices, ILookup<string, IndicatorRow> indicators, ILookup<string, DocumentRow> documents)
    {
        years = reader.OfficeYears(offices).ToLookup(row => row.OfficeCode);
        categories = reader.Categories(offices).ToLookup(row => row.OfficeCode);
        findings = reader.Findings(offices).ToLookup(row => row.OfficeCode);
        qualityCounts = reader.QualityCounts(offices).ToLookup(row => row.OfficeCode);
        (this.indicators, this.documents) = (indicators, documents);
    }

    public IEnumerable<YearOverYearRow> Years(string office) => years[office];

    public IEnumerable<CategoryRow> Categories(string office) => categories[office];

    public IEnumerable<QualityRow> Findings(string office) => findings[office];

    public IEnumerable<QualityCountRow> QualityCounts(string office) => qualityCounts[office];

    public IEnumerable<IndicatorRow> Indicators(string office) => indicators[office];

    public IEnumerable<DocumentRow> Documents(string office) => documents[office];
}
