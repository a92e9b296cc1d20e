using System.Text.RegularExpressions;

namespace Warehouse.Sql.Comparability;

/// <summary>The name under which members of an open list are the same, however a document words them: 机构职能类, “机构职能”类信息, 机构职能类信息数量.</summary>
public static partial class ListLabel
{
    /// <summary>The longest name that the warehouse keeps; a longer one is a sentence, not a label.</summary>
    public const int MaximumLength = 200;

    /// <summary>Drops blanks, quotes and punctuation, then 数量, 类 and 信息 at the end as often as they stand there, but never the whole label.</summary>
    public static string Normalise(string label)
    {
        var name = Noise().Replace(label, "");
        for (var shorter = Ending().Replace(name, ""); shorter.Length > 0 && shorter != name; shorter = Ending().Replace(name, ""))
            name = shorter;
        return name.Length <= MaximumLength ? name : name[..MaximumLength];
    }

    [GeneratedRegex(@"[\s""'“”‘’「」『』《》〈〉、,，。:：;；()（）\[\]【】]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noise();

    [GeneratedRegex("(数量|类信息|信息|类)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();
}
