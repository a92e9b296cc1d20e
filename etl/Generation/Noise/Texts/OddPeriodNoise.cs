using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>D12: the period of the statistics is not the calendar year: 2015年12月1日至2016年10月30日, 至2015年1月1日.</summary>
public sealed partial class OddPeriodNoise : IDraftNoise
{
    public string Code => "D12";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var style = dice.Below(3);
        return TextEdits.Change(draft, this, log, block => block.Role != TextRole.Paragraph
            ? []
            : [.. Period().Matches(block.Passage.Text).Select(period => new TextEdit(period.Index, period.Length, Written(draft.Year, period.Groups["between"].Value, style)))]);
    }

    private static string Written(int year, string between, int style) => style switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{year - 1}年12月1日{between}{year}年11月30日"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{year - 1}年11月1日{between}{year}年10月31日"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}年1月1日{between}{year + 1}年1月1日"),
    };

    [GeneratedRegex(@"\d{4}年1月1日(?<between>[^0-9。]{1,4})(?:\d{4}年)?12月31日", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Period();
}
