namespace Warehouse.Reports.Queries;

/// <summary>What the views say of some offices.</summary>
public sealed class OfficeRows
{
    private readonly ILookup<string, YearOverYearRow> years;
    private readonly ILookup<string, CategoryRow> categories;
    private readonly OfficeFindings findings;
    private readonly ILookup<string, IndicatorRow> indicators;
    private readonly ILookup<string, DocumentRow> documents;

    /// <param name="findings">Of these offices and others, asked beforehand.</param>
    /// <param name="indicators">The same.</param>
    /// <param name="documents">The same.</param>
    internal OfficeRows(WarehouseReader reader, IReadOnlyCollection<string> offices, OfficeFindings findings, ILookup<string, IndicatorRow> indicators, ILookup<string, DocumentRow> documents)
    {
        years = reader.OfficeYears(offices).ToLookup(row => row.OfficeCode);
        categories = reader.Categories(offices).ToLookup(row => row.OfficeCode);
        (this.findings, this.indicators, this.documents) = (findings, indicators, documents);
    }

    public IEnumerable<YearOverYearRow> Years(string office) => years[office];

    public IEnumerable<CategoryRow> Categories(string office) => categories[office];

    public IEnumerable<QualityRow> Findings(string office) => findings.Findings(office);

    public IEnumerable<QualityCountRow> QualityCounts(string office) => findings.Counts(office);

    public IEnumerable<IndicatorRow> Indicators(string office) => indicators[office];

    public IEnumerable<DocumentRow> Documents(string office) => documents[office];
}
