using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Layouts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing;

/// <summary>Plain text, as extraction from a site or from another format leaves it.</summary>
/// <param name="finish">What is done to the lines before they are encoded.</param>
public sealed class TextDocumentWriter(ITableLayout layout, Func<IReadOnlyList<PrintedLine>, IReadOnlyList<PrintedLine>> finish) : IDocumentWriter
{
    private static readonly string[] indents = ["", "", "　　", "    ", "  "];
    private static readonly string[] lineEnds = ["\n", "\n", "\n", "\r\n"];

    public WrittenDocument Write(ReportDraft draft, Dice dice)
    {
        var style = new TextStyle(dice.Pick(indents), dice.Chance(0.4), dice.Chance(0.7));
        IReadOnlyList<PrintedLine> lines = [.. draft.Blocks.SelectMany(block => Lines(block, style)).SelectMany(Physical)];
        if (!layout.ShowsBlanks)
            lines = [.. OneLine(lines)];
        lines = finish(lines);
        var lineEnd = dice.Pick(lineEnds);
        var (encoding, bytes) = TextEncodings.Encode(string.Concat(lines.Select(line => line.Text + lineEnd)), dice);
        return new WrittenDocument(bytes, encoding, lines);
    }

    private IEnumerable<PrintedLine> Lines(DraftBlock block, TextStyle style)
    {
        if (block is TableBlock table)
        {
            foreach (var line in layout.Write(table.Grid))
                yield return style.FullWidth ? line with { Text = Punctuation.FullWidth(line.Text) } : line;
        }
        else if (block is TextBlock text)
        {
            var indent = text.Role == TextRole.Paragraph ? style.Indent : "";
            var shown = style.FullWidth ? Punctuation.FullWidth(text.Passage.Text) : text.Passage.Text;
            yield return new PrintedLine(indent + shown, text.Role, Moved(text.Passage.Facts, indent.Length));
            if (style.Spaced)
                yield return new PrintedLine("", text.Role, []);
        }
    }

    /// <summary>A cell may hold line breaks.</summary>
    private static IEnumerable<PrintedLine> Physical(PrintedLine line) =>
        line.Text.Contains('\n', StringComparison.Ordinal)
            ? line.Text.Split('\n').Select((text, i) => line with { Text = text, Facts = i == 0 ? line.Facts : [] })
            : [line];

    /// <summary>The report in one line; the lines of the page around it stay by themselves.</summary>
    private static IEnumerable<PrintedLine> OneLine(IReadOnlyList<PrintedLine> lines)
    {
        var text = new StringBuilder();
        var facts = new List<ReportFact>();
        foreach (var line in lines.Where(line => line.Text.Length > 0))
        {
            if (line.Role is TextRole.Page or TextRole.Navigation)
            {
                if (text.Length > 0)
                    yield return new PrintedLine(text.ToString(), TextRole.Paragraph, [.. facts]);
                yield return line;
                text.Clear();
                facts.Clear();
                continue;
            }

            if (text.Length > 0)
                text.Append(' ');
            facts.AddRange(Moved(line.Facts, text.Length));
            text.Append(line.Text.Trim());
        }

        if (text.Length > 0)
            yield return new PrintedLine(text.ToString(), TextRole.Paragraph, facts);
    }

    private static IReadOnlyList<ReportFact> Moved(IReadOnlyList<ReportFact> facts, int distance) =>
        distance == 0 ? facts : [.. facts.Select(fact => fact with { Offset = fact.Offset + distance })];
}
