using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Narrative;

/// <summary>One sentence of the summary of a page.</summary>
public sealed record Sentence(IReadOnlyList<Phrase> Phrases)
{
    public override string ToString() => string.Concat(Phrases.Select(phrase => phrase.Text));
}
