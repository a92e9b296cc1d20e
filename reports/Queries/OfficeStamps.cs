namespace Warehouse.Reports.Queries;

/// <summary>
/// By what is told whether the warehouse says of some offices what it said before, without asking for what they state: their
/// documents, the corrections, and how many findings there are and which run made the last of them.
/// </summary>
public sealed class OfficeStamps
{
    private readonly ILookup<string, DocumentStamp> documents;
    private readonly ILookup<string, CorrectionStamp> corrections;
    private readonly ILookup<string, FindingStamp> findings;

    internal OfficeStamps(WarehouseReader reader, IReadOnlyCollection<string> offices)
    {
        documents = reader.DocumentStamps(offices).ToLookup(row => row.OfficeCode);
        corrections = reader.CorrectionStamps(offices).ToLookup(row => row.OfficeCode);
        findings = reader.FindingStamps(offices).ToLookup(row => row.OfficeCode);
    }

    /// <summary>Of what the documents of an office state.</summary>
    public IReadOnlyList<object> Figures(string office) => [.. documents[office], .. corrections[office]];

    /// <summary>Of what was found on them.</summary>
    public IReadOnlyList<object> Findings(string office) => [.. findings[office].Select(stamp => (object[])[stamp.Findings, stamp.RunId, stamp.StartedAt.Ticks])];
}
