using System.Collections.Frozen;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Layout;

/// <summary>
/// Reads the particulars that surround a text: several on a line (发布时间:2013-01-24 来源:某局 字体:[ ]), in cells
/// (索引号: | 113… | 发布机构: | 某街道 |), with a blank in place of the colon, or with the value on the next line.
/// </summary>
internal static class FieldReader
{
    private const int LongestLabel = 14;
    private const int LongestValue = 60;

    /// <summary>Shorter labels are words of sentences, too, where they have no colon: 时间, 单位, 来源.</summary>
    private const int ShortestBareLabel = 3;

    private static readonly FrozenDictionary<string, DocumentLabel> labels =
        OfficeReference.Labels.ToFrozenDictionary(label => label.Label, StringComparer.Ordinal);

    /// <summary>Those of the head and the foot, in reading order.</summary>
    public static IReadOnlyList<DocumentField> Read(DocumentText text)
    {
        var fields = new List<DocumentField>();
        var lines = text.Head.Concat(text.Foot).DistinctBy(line => line.Number).ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            var next = at + 1 < lines.Count ? lines[at + 1] : null;
            ReadLine(lines[at], next, fields);
            if (next is not null)
                ReadColumns(lines[at], next, fields);
        }

        return fields;
    }

    /// <summary>A row of labels above a row of values: 索引号 | 公开方式 | 发布机构.</summary>
    private static void ReadColumns(TextLine heads, TextLine values, List<DocumentField> fields)
    {
        if (!BeginsWithLabel(heads.Text))
            return;
        var names = Cells(heads.Text);
        if (names.Length < 2 || names.Any(name => !labels.ContainsKey(name)))
            return;
        var cells = Cells(values.Text);
        if (names.Length != cells.Length)
            return;
        for (var i = 0; i < names.Length; i++)
        {
            if (cells[i].Length is > 0 and <= LongestValue)
                fields.Add(new DocumentField(labels[names[i]].Field, names[i], cells[i], labels[names[i]].Weight, values.Number));
        }
    }

    /// <summary>Asked before a row is taken apart: most are rows of figures.</summary>
    private static bool BeginsWithLabel(string text)
    {
        var cells = text.AsSpan().Trim(" |");
        return cells.IndexOf('|') is > 0 and var end && labels.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(cells[..end].Trim());
    }

    private static string[] Cells(string text) =>
        text.Contains('|', StringComparison.Ordinal) ? text.Trim(' ', '|').Split('|', StringSplitOptions.TrimEntries) : [];

    /// <summary>The line without the label that it begins with: 内容概述 市公安局2015年…, which has a blank in place of the colon.</summary>
    public static string WithoutLabel(TextLine line) =>
        BareLabelAt(line.Text, 0) is { } label && line.Text.Length > label.Label.Length && line.Text[label.Label.Length] == ' '
            ? line.Joined[label.Label.Length..]
            : line.Joined;

    /// <summary>Whether a line begins with a label and a blank: what follows is a particular, and no text.</summary>
    public static bool BeginsWithBareLabel(TextLine line) => BareLabelAt(line.Text, 0) is not null;

    private static void ReadLine(TextLine line, TextLine? next, List<DocumentField> fields)
    {
        var found = LabelsOf(line.Text);
        if (found.Count == 0 && BeginsWithBareLabel(line))
            found = BareLabelsOf(line.Text);
        for (var i = 0; i < found.Count; i++)
        {
            var (_, end, label) = found[i];
            var limit = i + 1 < found.Count ? found[i + 1].Start : line.Text.Length;
            var value = ValueOf(line.Text[end..limit]);
            var number = line.Number;
            if (value.Length == 0 && i + 1 == found.Count && next is not null && LabelsOf(next.Text).Count == 0)
            {
                value = ValueOf(next.Text);
                number = next.Number;
            }

            if (value.Length is > 0 and <= LongestValue || label.Field == "breadcrumb")
                fields.Add(new DocumentField(label.Field, label.Label, value, label.Weight, number));
        }
    }

    private static List<(int Start, int End, DocumentLabel Label)> LabelsOf(string text)
    {
        var found = new List<(int Start, int End, DocumentLabel Label)>();
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            if (LabelBefore(text, colon, found.Count > 0 ? found[^1].End : 0) is { } label)
                found.Add(label);
        }

        return found;
    }

    /// <summary>索引号 719…-GK-2016 发布日期 2016-03-09: each label begins the line or follows a blank or a number, and has one of them after it.</summary>
    private static List<(int Start, int End, DocumentLabel Label)> BareLabelsOf(string text)
    {
        var found = new List<(int Start, int End, DocumentLabel Label)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (BeginsWord(text, at) && BareLabelAt(text, at) is { } label)
                found.Add((at, at + label.Label.Length, label));
        }

        return found;
    }

    private static DocumentLabel? BareLabelAt(string text, int at)
    {
        for (var length = Math.Min(LongestLabel, text.Length - at - 1); length >= ShortestBareLabel; length--)
        {
            var next = text[at + length];
            if ((next == ' ' || char.IsAsciiDigit(next)) && labels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, length), out var label))
                return label;
        }

        return null;
    }

    /// <summary>The longest label that ends before the colon and begins where a word can begin.</summary>
    private static (int Start, int End, DocumentLabel Label)? LabelBefore(string text, int colon, int from)
    {
        (int, int, DocumentLabel)? best = null;
        var name = "";
        for (var at = colon - 1; at >= from && name.Length < LongestLabel; at--)
        {
            if (text[at] == ' ')
                continue;
            if (text[at] is '|' or '\t')
            {
                if (name.Length > 0)
                    break;
                continue;
            }

            name = text[at] + name;
            if (labels.TryGetValue(name, out var label) && BeginsWord(text, at))
                best = (at, colon + 1, label);
        }

        return best;
    }

    private static bool BeginsWord(string text, int at) => at == 0 || !char.IsLetter(text[at - 1]);

    private static string ValueOf(string text)
    {
        var value = text.Trim(' ', '|', '\t', '[', '【', ':');
        var end = value.AsSpan().IndexOfAny("|\t]】");
        value = end < 0 ? value : value[..end];
        var gap = value.IndexOf("  ", StringComparison.Ordinal);
        return (gap < 0 ? value : value[..gap]).Trim();
    }
}
