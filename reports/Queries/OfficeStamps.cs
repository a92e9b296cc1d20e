namespace Warehouse.Reports.Queries;

/// <summary>By what is told whether the warehouse says of an office what it said before, without asking what it says.</summary>
public sealed class OfficeStamps
{
    private readonly ILookup<string, DocumentStamp> documents;
    private readonly ILookup<string, FindingStamp> findings;
    private readonly ILookup<string, CorrectionStamp> corrections;

    internal OfficeStamps(WarehouseReader reader, IReadOnlyCollection<string> offices)
    {
        documents = reader.DocumentStamps(offices).ToLookup(stamp => stamp.OfficeCode);
        findings = reader.FindingStamps(offices).ToLookup(stamp => stamp.OfficeCode);
        corrections = reader.CorrectionStamps(offices).ToLookup(stamp => stamp.OfficeCode);
    }

    public IReadOnlyList<object> Of(string office) => [.. documents[office], .. findings[office], .. corrections[office]];
}
