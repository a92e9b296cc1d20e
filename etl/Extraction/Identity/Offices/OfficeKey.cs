using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>
/// The part of an office's natural key that its name gives. Spellings that change from year to year give one key:
/// <list type="bullet">
/// <item>金山桥街道, 金山桥街道办 and 金山桥街道办事处 are 金山桥街道; 西柳镇, 西柳镇政府 and 西柳镇人民政府 are 西柳镇.</item>
/// <item>A county and its government (泾县, 泾县人民政府, 泾县政府) are 人民政府; its office (政府办) stays 人民政府办公室.</item>
/// <item>Short forms are written out: 区住建局 and 龙湾区住房和城乡建设局 are 住房和城乡建设局.</item>
/// <item>管委会 is 管理委员会; 咸宁市气象部门 is its 气象局, 广州海关关区 广州海关: one office, and those below it.</item>
/// <item>The names of higher places are left out, for the region's code stands for them.</item>
/// </list>
/// </summary>
internal static partial class OfficeKey
{
    /// <summary>Named with the national administration since 2018 and without it before.</summary>
    private const string TaxOffice = "税务局";

    /// <summary>Customs and ministries are named with it and without.</summary>
    private const string Republic = "中华人民共和国";

    private static readonly FrozenDictionary<string, string> full = OfficeReference.Abbreviations.ToFrozenDictionary(
        abbreviation => abbreviation.Abbreviation, abbreviation => abbreviation.FullName, StringComparer.Ordinal);

    /// <param name="township">The town or street that the name is of; it stands for its government.</param>
    /// <param name="system">The national system that the name begins with: 国家统计局, 中国人民银行.</param>
    public static string Of(string core, string? township, string system = "")
    {
        if (township is not null)
            return township;
        var key = Level().Replace(Brackets().Replace(core, "").Replace(Republic, "", StringComparison.Ordinal), "");
        var own = SuperiorGovernment().Replace(key, "");
        key = own.Length > 0 ? own : key;
        key = Sector().Replace(CommitteeShort().Replace(key, "管理委员会"), "");
        key = full.GetValueOrDefault(key, key);
        if (system.Length > 0 && !key.EndsWith(TaxOffice, StringComparison.Ordinal))
            return system + key;
        return key is "" or "政府" ? "人民政府" : key;
    }

    [GeneratedRegex("\\([^()]*\\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    /// <summary>A level without its name: 区住建局. 市场监督管理局, 市政管理局, 县域经济局 begin with other words.</summary>
    [GeneratedRegex("^(?:市(?![场政容民])|县(?!域)|区(?!域)|旗|州|省(?!际)|自治区|镇(?!域)|乡(?!村))(?=.{2,})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Level();

    [GeneratedRegex("管委会$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CommitteeShort();

    /// <summary>广州海关关区: the customs office and those below it.</summary>
    [GeneratedRegex("(?<=海关)关区$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sector();

    [GeneratedRegex("^(?:人民政府|政府)(?!办公|办$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SuperiorGovernment();
}
