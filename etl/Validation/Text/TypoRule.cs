using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Validation.Text;

/// <summary>Words doubled or cut in typing: a sign that the document was not proof-read, its figures included.</summary>
public sealed partial class TypoRule : ITextRule
{
    private const int MostFindings = 5;

    public IEnumerable<Finding> Judge(SourceDocument document) =>
        document.Lines.SelectMany(line => Doubled().Matches(line.Text).Concat(Cut().Matches(line.Text)).Select(match =>
            new Finding(ValidationRules.Typo, FindingStatus.Uncertain, null, null, null, $"第{line.Number}行“{match.Value}”疑有重字或漏字。", line.Number))).Take(MostFindings);

    [GeneratedRegex(@"(?:公开公开|信息信息|政府政府|申请申请|工作工作|情况情况|制度制度)(?!化)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"(?<!门)户网站|(?<=各类)信(?=\d)|(?<!政)府信息公开条例", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Cut();
}
