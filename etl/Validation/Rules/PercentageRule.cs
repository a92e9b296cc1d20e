using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>A share printed behind a count (27条,占0.7%) has to fit the count and the total; offices round or cut it off.</summary>
public sealed partial class PercentageRule : IReportRule
{
    private static readonly Dictionary<string, string> totalOf = new(StringComparer.Ordinal)
    {
        ["proactive_category"] = "proactive_info_total",
        ["channel_website"] = "proactive_info_total",
        ["channel_wechat"] = "proactive_info_total",
        ["channel_weibo"] = "proactive_info_total",
        ["channel_other"] = "proactive_info_total",
        ["res_granted"] = "req_new",
        ["res_partial"] = "req_new",
        ["res_granted_or_partial"] = "req_new",
        ["den_total"] = "req_new",
        ["unable_total"] = "req_new",
        ["rej_total"] = "req_new",
        ["oth_total"] = "req_new",
    };

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        foreach (var fact in figures.Facts.Where(fact => fact is { Source: FactSource.Prose, Value: not null }))
        {
            if (!totalOf.TryGetValue(fact.Measure, out var of) || figures.Find(of, null, FactSource.Prose) is not { Value: > 0 and var total } || ShareOf(fact) is not { } share)
                continue;
            var actual = fact.Value!.Value * 100 / total;
            var step = (decimal)Math.Pow(10, -share.Decimals);
            var holds = Math.Abs(actual - share.Percent) < step;
            yield return new Finding(ValidationRules.Percentage, holds ? FindingStatus.Pass : FindingStatus.Uncertain, fact.Measure, Math.Round(actual, 2), share.Percent, $"第{fact.Line}行{fact.Label ?? MeasureNames.Of(figures.BaseForm, fact.Measure)}{Figures.Text(fact.Value.Value)}占{Figures.Text(total)}的{Figures.Text(Math.Round(actual, 2))}%，所写为{Figures.Text(share.Percent)}%，{(holds ? "相符" : "不符")}。", fact.Line);
        }
    }

    private static (decimal Percent, int Decimals)? ShareOf(ReportFact fact)
    {
        var value = Figures.Text(fact.Value!.Value);
        foreach (Match match in Share().Matches(fact.Text))
        {
            if (match.Groups["count"].Value != value)
                continue;
            var percent = match.Groups["percent"].Value;
            return (decimal.Parse(percent, CultureInfo.InvariantCulture), percent.Contains('.', StringComparison.Ordinal) ? percent.Length - percent.IndexOf('.', StringComparison.Ordinal) - 1 : 0);
        }

        return null;
    }

    [GeneratedRegex(@"(?<count>\d+)\s*(?:条|件|篇|份|次|个)?[,，、]?\s*(?:约)?占(?:比|总数|全部|全[^\d%,，。;；]{0,16})?[^\d%,，。;；]{0,4}(?<percent>\d+(?:\.\d+)?)\s*%", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Share();
}
