using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Identity.Places;

/// <summary>Takes the ending off the name of a division.</summary>
internal static partial class ShortPlaceName
{
    private const int FewestCharacters = 2;

    /// <summary>The name without its ending; the name itself where less than two characters would be left.</summary>
    public static string Of(string name, PlaceLevel level)
    {
        var pattern = level == PlaceLevel.Township ? TownshipEnding() : DivisionEnding();
        var ending = pattern.Match(name);
        if (ending.Index < FewestCharacters && name.Length > FewestCharacters)
            ending = pattern.Match(name, FewestCharacters) is var rest && IsNationality(rest.Value) ? rest : Match.Empty;
        return ending.Success && ending.Index >= FewestCharacters ? name[..ending.Index] : name;
    }

    /// <summary>融水, 长白: the name's own second character is also that of a nationality. 东乡族自治县 has no name but that of its people.</summary>
    private static bool IsNationality(string ending) =>
        ending.EndsWith("自治区", StringComparison.Ordinal) || (ending.Contains("自治", StringComparison.Ordinal) && !ending.StartsWith("自治", StringComparison.Ordinal));

    /// <summary>
    /// How people call a division whose official name lists its nationalities: 新平县 for 新平彝族傣族自治县, 恩施州 for
    /// 恩施土家族苗族自治州, and 耿马自治县 for 耿马傣族佤族自治县; none where the official name is the only one.
    /// </summary>
    public static IReadOnlyList<string> CommonNames(string name, string shortName) =>
        name.LastIndexOf("自治", StringComparison.Ordinal) is > 0 and var at && !name.EndsWith("自治区", StringComparison.Ordinal) && shortName != name
            ? [shortName + name[^1], shortName + name[at..]]
            : [];

    [GeneratedRegex(
        """
        (?:(?:壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土
        |仫佬|锡伯|柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|普米|鄂温克|怒|保安|裕固|独龙|鄂伦春|各)族?)*
        (?:自治[州县旗区]|特别行政区|行政委员会)$|(?:地区|林区|特区|省|市|州|县|区|旗|盟)$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex DivisionEnding();

    [GeneratedRegex("(?:街道办事处|地区办事处|办事处|民族乡|民族苏木|街道|地区|苏木|镇|乡)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TownshipEnding();
}
