using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>Words by which a list of categories is told from other numbers: a row of <c>prose-list-cues.csv</c>.</summary>
/// <param name="Reads">What of a mention the words are looked for in.</param>
internal sealed record ListCue(string Name, string Reads, Words Words)
{
    public bool IsIn(ReadOnlySpan<char> text) => Words.IsMatch(text);

    public bool IsTrueOf(Mention mention) => Words.IsMatch(TextOf(mention));

    private string TextOf(Mention mention) => Reads switch
    {
        "before" => mention.Before,
        "marked" => mention.Marked,
        "clause" => mention.Clause,
        "after" => mention.After,
        "lead" => mention.Lead,
        _ => throw new InvalidOperationException($"Cue '{Name}' reads '{Reads}', which no mention has."),
    };
}
