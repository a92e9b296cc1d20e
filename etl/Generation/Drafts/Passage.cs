using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Generation.Drafts;

/// <summary>A stretch of text and the facts that it states; their offsets count from its beginning.</summary>
public sealed record Passage(string Text, IReadOnlyList<ReportFact> Facts)
{
    public static Passage Plain(string text) => new(text, []);

    public Passage Then(Passage next) => Join([this, next]);

    public static Passage Join(IEnumerable<Passage> passages, string between = "")
    {
        var text = "";
        var facts = new List<ReportFact>();
        foreach (var passage in passages)
        {
            if (text.Length > 0)
                text += between;
            var start = text.Length;
            facts.AddRange(passage.Facts.Select(fact => fact with { Offset = fact.Offset + start }));
            text += passage.Text;
        }

        return new Passage(text, facts);
    }
}
