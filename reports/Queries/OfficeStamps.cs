namespace Warehouse.Reports.Queries;

/// <summary>
/// By what is told whether the warehouse says of some offices what it said before, without asking for what they state: their
/// documents, the corrections, and the findings themselves, which a load makes anew for every neighbour of a new document.
/// </summary>
public sealed class OfficeStamps
{
    private readonly ILookup<string, DocumentStamp> documents;
    private readonly ILookup<string, CorrectionStamp> corrections;
    private readonly ILookup<string, QualityRow> findings;
    private readonly ILookup<string, QualityCountRow> qualityCounts;

    internal OfficeStamps(WarehouseReader reader, IReadOnlyCollection<string> offices)
    {
        documents = reader.DocumentStamps(offices).ToLookup(row => row.OfficeCode);
        corrections = reader.CorrectionStamps(offices).ToLookup(row => row.OfficeCode);
        findings = reader.Findings(offices).Order(QualityRow.InOrder).ToLookup(row => row.OfficeCode);
        qualityCounts = reader.QualityCounts(offices).ToLookup(row => row.OfficeCode);
    }

    public IReadOnlyList<object> Of(string office) =>
    [
        .. documents[office], .. corrections[office], .. findings[office],
        .. qualityCounts[office].OrderBy(count => count.RuleCode, StringComparer.Ordinal).ThenBy(count => count.Status, StringComparer.Ordinal),
    ];

    public IEnumerable<QualityRow> Findings(string office) => findings[office];

    public IEnumerable<QualityCountRow> QualityCounts(string office) => qualityCounts[office];
}
