using System.Text.RegularExpressions;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>D5: the characters of year and month are lost in dates: <c>201611日至20161231日</c>.</summary>
public sealed partial class DateCollapseNoise : IDraftNoise
{
    public string Code => "D5";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        TextEdits.Change(draft, this, log, block =>
            block.Role != TextRole.Paragraph ? [] : [.. Date().Matches(block.Passage.Text).Select(date => new TextEdit(date.Index, date.Length, date.Value.Replace("年", "", StringComparison.Ordinal).Replace("月", "", StringComparison.Ordinal)))]);

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Date();
}
