using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Validation.Text;

/// <summary>A list 一是…二是… with a number lost: a sign that the extraction dropped characters, or a whole point.</summary>
public sealed partial class EnumerationRule : ITextRule
{
    private static readonly QuickPattern point = new(Point());

    private const string Numerals = "一二三四五六七八九十";

    public IEnumerable<Finding> Judge(SourceDocument document)
    {
        var last = 0;
        foreach (var line in document.Lines)
        {
            foreach (Match match in point.Matches(line.Text))
            {
                var number = Numerals.IndexOf(match.Groups["number"].Value[0], StringComparison.Ordinal) + 1;
                if (number > last + 1 && last > 0)
                    yield return new Finding(ValidationRules.EnumerationGap, FindingStatus.Uncertain, null, last, number, $"第{line.Number}行列举从“{Numerals[last - 1]}是”跳到“{Numerals[number - 1]}是”，可能漏字或缺段。", line.Number);
                last = number;
            }
        }
    }

    [GeneratedRegex(@"(?<=^|[。;；,，:：\s])(?<number>[一二三四五六七八九十])是", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Point();
}
