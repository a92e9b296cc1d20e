using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Validation.Text;

/// <summary>Headings numbered in two ways, or run together with their text: the sections then rest on their words alone.</summary>
public sealed partial class HeadingRule : ITextRule
{
    private static readonly QuickPattern inChinese = new(Chinese());
    private static readonly QuickPattern sectionInArabic = new(SectionInArabic());
    private static readonly QuickPattern inlineHeading = new(Inline());

    private const int LongestHeading = 40;

    public IEnumerable<Finding> Judge(SourceDocument document)
    {
        var chinese = new List<SourceLine>();
        var arabic = new List<SourceLine>();
        foreach (var line in document.Lines)
        {
            var mayBeHeading = line.Text.Length <= LongestHeading;
            if (mayBeHeading && inChinese.IsMatch(line.Text))
                chinese.Add(line);
            else if (mayBeHeading && sectionInArabic.IsMatch(line.Text))
                arabic.Add(line);
            else if (!mayBeHeading && inlineHeading.IsMatch(line.Text))
                yield return new Finding(ValidationRules.HeadingsInline, FindingStatus.Uncertain, null, null, null, $"第{line.Number}行的章节标题与正文连成一行，按标题用词划分章节。", line.Number);
        }

        if (chinese.Count > 0 && arabic.Count > 0)
            yield return new Finding(ValidationRules.HeadingNumerals, FindingStatus.Uncertain, null, chinese.Count, arabic.Count, $"一级标题编号不统一：第{chinese[0].Number}行用汉字数字，第{arabic[0].Number}行“{arabic[0].Text.Trim()}”用阿拉伯数字。", arabic[0].Number);
    }

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]{1,3}[、.]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^\s*\d{1,2}\s*[、.]\s*(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|存在的主要问题及改进情况|其他需要报告的事项)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex SectionInArabic();

    [GeneratedRegex(@"(?<=^|[。;；\s])[一二三四五六七八九]、(?:总体情况|概述|主动公开|政府信息主动公开|依申请公开|收到和处理|政府信息公开|存在的?主要问题|其他需要报告)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Inline();
}
