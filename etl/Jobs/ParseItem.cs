using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Jobs;

/// <summary>One report to be parsed.</summary>
/// <param name="Name">How logs, results and the warehouse call the document.</param>
/// <param name="Parse">Makes the report; it may fail or hang.</param>
/// <param name="Hash">SHA-256 of the document, for when parsing it came to nothing; it may fail or hang too.</param>
/// <param name="Ready">The report, where nothing is left to be parsed.</param>
public sealed record ParseItem(string Name, Func<ParsedReport> Parse, Func<string> Hash, ParsedReport? Ready = null)
{
    /// <summary>The file that it came out of, where it came out of one.</summary>
    public DiscoveredDocument? File { get; init; }

    /// <summary>Whether parsing takes no longer than the bytes are long and stays within its reader's depth: it then needs no time limit, nor a thread of its own.</summary>
    public bool IsBounded { get; init; }

    /// <summary>A document that the warehouse has already: whatever it says, it stays as it was loaded.</summary>
    public static ParseItem Known(ReportSource source)
    {
        var unread = ParsedReport.Unread(source);
        return new ParseItem(source.File, () => unread, () => source.Sha256, unread);
    }
}
