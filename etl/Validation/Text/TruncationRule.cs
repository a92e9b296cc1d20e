using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Validation.Text;

/// <summary>A text that stops in the middle: what would have followed is missing, not zero.</summary>
public sealed class TruncationRule : ITextRule
{
    private const int ShortestSentence = 12;
    private const int LongestHeading = 20;
    private const int ShortestParagraph = 60;
    private const int MostLinesOfTitle = 4;

    public IEnumerable<Finding> Judge(SourceDocument document)
    {
        var last = document.Lines.LastOrDefault(line => line.Text.Trim(' ', '|', '\t').Length > 0);
        if (last is null)
            yield break;
        var text = last.Text.Trim(' ', '|', '\t');
        if (text.Length >= ShortestSentence && !EndsSentence(text[^1]) && text.AsSpan().IndexOfAny("，,。、") >= 0)
            yield return new Finding(ValidationRules.TextTruncated, FindingStatus.Uncertain, null, null, null, $"正文在第{last.Number}行中断，其后的内容缺失。", last.Number);
        else if (text.Length <= LongestHeading && Enumerator.Starts(text) && !text.Any(char.IsAsciiDigit) && char.IsLetter(text[^1]))
            yield return new Finding(ValidationRules.TextTruncated, FindingStatus.Uncertain, null, null, null, $"文件在第{last.Number}行的标题“{text}”之后中断，其后的正文和表格缺失。", last.Number);
        else if (IsTitleAlone(document))
            yield return new Finding(ValidationRules.TextTruncated, FindingStatus.Uncertain, null, null, null, "文件只有标题，没有正文和表格，各项指标均为缺失而不是0。", last.Number);
        foreach (var finding in PointWithoutText(document))
            yield return finding;
    }

    /// <summary>A few short lines without a sentence or a cell among them.</summary>
    private static bool IsTitleAlone(SourceDocument document)
    {
        var lines = document.Lines.Where(line => line.Text.Trim().Length > 0).Take(MostLinesOfTitle + 1).ToList();
        return lines.Count <= MostLinesOfTitle && document.Tables.Count == 0 && lines.TrueForAll(line => line.Text.Length <= ShortestParagraph && line.Text.AsSpan().IndexOfAny("。；|\t") < 0);
    }

    /// <summary>The last point of a section (三是…。) that consists of its heading sentence alone, where the points before it are paragraphs and what follows is no text of its own.</summary>
    private static IEnumerable<Finding> PointWithoutText(SourceDocument document)
    {
        var lines = document.Lines.Where(line => line.Text.Trim().Length > 0).ToList();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (IsPoint(lines[i]) && IsPoint(lines[i - 1]) && !IsPoint(lines[i + 1]) && !IsParagraph(lines[i + 1]) && lines[i].Text.Trim().Length < LongestHeading && lines[i - 1].Text.Trim().Length > ShortestParagraph)
                yield return new Finding(ValidationRules.TextTruncated, FindingStatus.Uncertain, null, null, null, $"第{lines[i].Number}行“{lines[i].Text.Trim()}”只有标题句，其后的内容可能缺失。", lines[i].Number);
        }
    }

    private static bool IsPoint(SourceLine line) => line.Text.TrimStart() is { Length: > 2 } text && "一二三四五六七八九十".Contains(text[0], StringComparison.Ordinal) && text[1] == '是';

    private static bool IsParagraph(SourceLine line) => line.Text.Trim().Length > ShortestParagraph && !Enumerator.Starts(line.Text);

    private static bool EndsSentence(char character) => character is '。' or '!' or '?' or ')' or '）' or '”' or '；' or ';' or '.' or '》' or '日';
}
