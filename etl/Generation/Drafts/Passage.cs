using System.Text;
using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Generation.Drafts;

/// <summary>A stretch of text and the facts that it states; their offsets count from its beginning.</summary>
public sealed record Passage(string Text, IReadOnlyList<ReportFact> Facts)
{
    public static Passage Plain(string text) => new(text, []);

    /// <summary>The text with stretches replaced; facts keep their places. The edits are in order and do not overlap.</summary>
    public Passage With(IReadOnlyList<TextEdit> edits)
    {
        if (edits.Count == 0)
            return this;
        var text = new StringBuilder();
        var done = 0;
        foreach (var edit in edits)
        {
            text.Append(Text, done, edit.Start - done).Append(edit.Text);
            done = edit.Start + edit.Length;
        }

        return new Passage(
            text.Append(Text, done, Text.Length - done).ToString(),
            [.. Facts.Select(fact => fact with { Offset = fact.Offset + edits.Where(edit => edit.Start + edit.Length <= fact.Offset).Sum(edit => edit.Text.Length - edit.Length) })]);
    }

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
