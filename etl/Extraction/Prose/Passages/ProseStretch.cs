using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Layouts;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>A line, or the part of one, that is prose.</summary>
/// <param name="From">First character of the part in the repaired line.</param>
/// <param name="To">The character after its last.</param>
internal sealed partial record ProseStretch(SourceLine Line, int From, int To)
{
    /// <summary>A shorter beginning of a table's line is its label.</summary>
    private const int Shortest = 60;

    public ReadOnlySpan<char> Text => Line.Text.AsSpan(From, To - From);

    /// <summary>Whether the line holds a table too, so that the stretch ends with it.</summary>
    public bool IsCut => To - From < Line.Text.Length;

    /// <summary>
    /// The prose of a document: the lines that belong to no table, the headings of a form under which there is prose and no table,
    /// and of a page that was copied as one line the sentences before its first table value and the sections after its last.
    /// </summary>
    /// <param name="tableLines">Numbers of the lines that belong to tables.</param>
    /// <param name="values">What the tables gave.</param>
    public static IEnumerable<ProseStretch> Of(SourceDocument document, IReadOnlySet<int> tableLines, IReadOnlyList<ReportFact> values)
    {
        var byLine = Reaches(values);
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var line = document.Lines[i];
            if (IsProse(line, tableLines) || HeadsProse(document.Lines, i, tableLines))
            {
                yield return new ProseStretch(line, 0, line.Text.Length);
                continue;
            }

            if (!tableLines.Contains(line.Number))
                continue;
            if (line.Text.Length < Shortest || !byLine.TryGetValue(line.Number, out var reach))
                continue;
            var first = Math.Min(reach.First, line.Text.Length);
            var head = line.Text.AsSpan(0, first).LastIndexOfAny("。!?") + 1;
            if (head >= Shortest)
                yield return new ProseStretch(line, 0, head);
            var last = Math.Clamp(reach.Last, 0, line.Text.Length);
            if (SectionPattern().Match(line.Text, last) is { Success: true } section)
                yield return new ProseStretch(line, section.Index, line.Text.Length);
        }
    }

    private static bool IsProse(SourceLine line, IReadOnlySet<int> tableLines) =>
        !tableLines.Contains(line.Number) && !RowRemains.Are(line.Text) && !UnreadRow.Is(line.Text) && !ContentsLine.Is(line.Text);

    /// <summary>三、收到和处理政府信息公开申请情况 is a label of the form, and says what the sentences below it speak of.</summary>
    private static bool HeadsProse(IReadOnlyList<SourceLine> lines, int heading, IReadOnlySet<int> tableLines)
    {
        if (!SectionHeading.IsWholeHeading(lines[heading].Text.AsSpan().Trim()))
            return false;
        var next = heading + 1;
        while (next < lines.Count && string.IsNullOrWhiteSpace(lines[next].Text))
            next++;
        return next < lines.Count && IsProse(lines[next], tableLines);
    }

    /// <summary>By line the places of the first and the last value of a table.</summary>
    private static Dictionary<int, (int First, int Last)> Reaches(IReadOnlyList<ReportFact> values)
    {
        var reaches = new Dictionary<int, (int First, int Last)>();
        foreach (var value in values)
        {
            if (value.Source != FactSource.Table)
                continue;
            ref var reach = ref CollectionsMarshal.GetValueRefOrAddDefault(reaches, value.Line, out var isKnown);
            reach = isKnown ? (Math.Min(reach.First, value.Offset), Math.Max(reach.Last, value.Offset)) : (value.Offset, value.Offset);
        }

        return reaches;
    }

    [GeneratedRegex("[四五六七八九]、", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SectionPattern();
}
