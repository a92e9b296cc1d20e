using System.Collections.Immutable;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Identity.Layout;

/// <summary>
/// A document's lines as names and dates are looked for in them. A report says who it is from at its beginning and its end,
/// so that of very long documents the middle is left out: the time spent does not grow with the length.
/// </summary>
/// <param name="Lines">Lines that hold something, in reading order.</param>
/// <param name="Metadata">What the carrier and the manifest say.</param>
public sealed record DocumentText(string File, IReadOnlyList<TextLine> Lines, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>How many lines count as the head, where the title and the particulars stand.</summary>
    public const int HeadLines = 60;

    /// <summary>How many lines count as the foot, where the signature stands.</summary>
    public const int FootLines = 20;

    private const int MostHeadCharacters = 60_000;
    private const int MostFootCharacters = 10_000;

    /// <summary>The lines with words: half of many documents are cells that hold a number each, which name nobody.</summary>
    public ImmutableArray<TextLine> Worded { get; } = [.. Lines.Where(line => line.Joined.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))];

    /// <summary>The lines that are more than a row of a form: what every report has printed, and its numbers, name nobody.</summary>
    public ImmutableArray<TextLine> Written { get; } = [.. Lines.Where(line => !FormLabels.AreAllOf(line.Text))];

    public IEnumerable<TextLine> Head => Lines.Take(HeadLines);

    public IEnumerable<TextLine> Foot => Lines.Skip(Math.Max(0, Lines.Count - FootLines));

    public static DocumentText Of(SourceDocument document)
    {
        var written = PagePointers.Without(document.Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)));
        var first = Take(written, MostHeadCharacters);
        var last = Take(written.Skip(first.Count).Reverse(), MostFootCharacters);
        last.Reverse();
        return new DocumentText(document.File, [.. first, .. last], document.Metadata);
    }

    public string? Named(string key) => Metadata.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    private static List<TextLine> Take(IEnumerable<SourceLine> lines, int most)
    {
        var taken = new List<TextLine>();
        foreach (var line in lines)
        {
            if (most <= 0)
                break;
            var text = line.Text.Length > most ? line.Text[..most] : line.Text;
            most -= text.Length;
            taken.Add(TextLine.Of(line.Number, text));
        }

        return taken;
    }
}
