using System.Globalization;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Validation.Text;

/// <summary>Says how much of the text had to be repaired before it could be matched; the evidence shown is the original.</summary>
public sealed class RepairRule : ITextRule
{
    private static readonly IReadOnlyDictionary<string, string> noises = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["repair.pinyin"] = "删去插入的拼音",
        ["repair.script"] = "繁体字转为简体",
        ["repair.bookmarks"] = "删去书签标记",
    };

    public IEnumerable<Finding> Judge(SourceDocument document)
    {
        var made = noises.Where(noise => document.Metadata.TryGetValue(noise.Key, out var count) && count != "0")
            .Select(noise => (noise.Value, Count: int.Parse(document.Metadata[noise.Key], CultureInfo.InvariantCulture))).ToList();
        if (made.Count > 0)
            yield return new Finding(ValidationRules.ScriptNoise, FindingStatus.Uncertain, null, made.Sum(repair => repair.Count), null, $"文字经过修复后识别：{string.Join("、", made.Select(repair => $"{repair.Value}{repair.Count}处"))}。");
    }
}
