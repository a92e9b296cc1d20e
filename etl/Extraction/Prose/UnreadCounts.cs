namespace Warehouse.Etl.Extraction.Prose;

/// <summary>
/// Counts in clauses on what was published, requested or answered that no pattern reads: they are not loaded, and must not be lost
/// unsaid.
/// </summary>
internal static class UnreadCounts
{
    private static readonly string[] units = ["条", "件", "篇", "期", "次", "人次"];

    /// <summary>微信公众号2个 are accounts.</summary>
    private static readonly string[] things = ["个"];

    private static readonly Words subject = new("{公事}");

    public static bool Has(Mention mention) =>
        mention.Token is { Kind: ProseTokenKind.Quantity, Unit.Length: > 0 } token && CountingWords.IsOfClass(token.Unit, units) && !CountingWords.IsOfClass(token.Unit, things)
        && (subject.IsMatch(mention.Near) || (mention.Topic == "request" && token.Unit == "件"));
}
