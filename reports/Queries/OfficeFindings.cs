namespace Warehouse.Reports.Queries;

/// <summary>The findings on some offices. A load makes those of all neighbours of a new document anew, most of them as they were.</summary>
public sealed class OfficeFindings
{
    private readonly ILookup<string, QualityRow> findings;
    private readonly ILookup<string, QualityCountRow> counts;

    internal OfficeFindings(WarehouseReader reader, IReadOnlyCollection<string> offices)
    {
        findings = reader.Findings(offices).Order(QualityRow.InOrder).ToLookup(row => row.OfficeCode);
        counts = reader.QualityCounts(offices).ToLookup(row => row.OfficeCode);
    }

    /// <summary>All that is said of an office.</summary>
    public IReadOnlyList<object> Of(string office) =>
        [.. findings[office], .. counts[office].OrderBy(count => count.RuleCode, StringComparer.Ordinal).ThenBy(count => count.Status, StringComparer.Ordinal)];

    public IEnumerable<QualityRow> Findings(string office) => findings[office];

    public IEnumerable<QualityCountRow> Counts(string office) => counts[office];
}
