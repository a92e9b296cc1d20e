using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>D7: the date under the report is written in Chinese numerals: 二〇一七年三月二日.</summary>
public sealed class ChineseDateNoise : IDraftNoise
{
    private const string Digits = "〇一二三四五六七八九";

    public string Code => "D7";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (draft.PublishedOn is not { } date)
            return null;
        var usual = date.ToString("yyyy年M月d日", System.Globalization.CultureInfo.InvariantCulture);
        return TextEdits.Change(draft, this, log, block => block.Role == TextRole.Signature ? TextEdits.Replace(block.Passage.Text, usual, Written(date)) : []);
    }

    private static string Written(DateOnly date) =>
        $"{string.Concat(date.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0']))}年{Counted(date.Month)}月{Counted(date.Day)}日";

    private static string Counted(int number) =>
        (number >= 20 ? Digits[number / 10].ToString() : "") + (number >= 10 ? "十" : "") + (number % 10 > 0 ? Digits[number % 10].ToString() : "");
}
