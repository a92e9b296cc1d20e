using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>Puts an office's name and its place together: the full name, the natural key, the region.</summary>
internal static partial class OfficeIdentity
{
    /// <summary>The code's first part for offices whose place is not in the table of divisions.</summary>
    private const string NoRegion = "000000";

    /// <summary>Ministries are named with it and without: 中华人民共和国公安部, 公安部.</summary>
    private const string Republic = "中华人民共和国";

    /// <summary>
    /// The natural key of <c>dim_office</c>: the code of the lowest place known, and the name's stable part; for towns and streets
    /// the name they have today, so that 崧厦镇 stays the office that is 崧厦街道 now. Null where that
    /// would be shared by different offices: 县商务局 in a province, 迎宾路街道 in one of four cities.
    /// </summary>
    public static string? CodeOf(OfficeName? office, Place? place)
    {
        if (office is null || HasNoLevel(office))
            return null;
        if (place?.Level == PlaceLevel.Township && office.Township is not null)
            return place.Code + "-" + place.Name;
        if (place is not null && (IsPlaced(office, place) || office.Place is not null))
            return place.Code + "-" + ZoneOf(office, place) + WithoutPlace(office, place);
        return office.Kind.AdminLevel == "country" || NamesOwnPlace().IsMatch(office.Text) ? NoRegion + "-" + office.Text.Replace(Republic, "", StringComparison.Ordinal) : null;
    }

    /// <summary>西咸新区 is found in its city, but its bureaus are not the city's.</summary>
    private static string ZoneOf(OfficeName office, Place place) =>
        office.Place is { Change: null } mention && Zone().Match(office.Text[mention.Start..mention.End]) is { Success: true } zone
        && place.Lineage.All(one => one.Name != zone.Value) ? zone.Value : "";

    /// <summary>阜阳气象局 and 阜阳市气象局 are one office: the place stands in the code already.</summary>
    private static string WithoutPlace(OfficeName office, Place place)
    {
        var above = office.Kind.Code is "vertical_agency" or "development_zone"
            ? place.Lineage.FirstOrDefault(one => one.ShortName.Length >= 2 && office.Key.StartsWith(one.ShortName, StringComparison.Ordinal) && !IsNameOfWater(office.Key, one.ShortName.Length))
            : null;
        return above is not null && office.Key.Length - above.ShortName.Length >= 3 ? office.Key[above.ShortName.Length..] : office.Key;
    }

    /// <summary>台州湾, 宁波港: called after the city, and not the city.</summary>
    private static bool IsNameOfWater(string name, int at) => at < name.Length && name[at] is '湾' or '港' or '湖' or '江';

    /// <summary>区住建局 is 龙湾区住建局 once its district is known, 统计局 永嘉县统计局; other names stay as published.</summary>
    public static string NameOf(OfficeName office, Place? place, List<Finding> findings)
    {
        if (place is null || HasNoLevel(office) || office.Place is not null || office.Township is not null || NamesOwnPlace().IsMatch(office.Text) || !IsPlaced(office, place))
            return office.Text;
        if (office.Kind.Code is "public_institution" or "public_enterprise" && !LeadingLevel().IsMatch(office.Text))
            return office.Text;
        // 高新区(新市区): the place stands in the name, though not at its beginning; 西安临潼旅游区: it begins with one above.
        if (place.Level == PlaceLevel.Township || office.Text.Contains(place.Name, StringComparison.Ordinal) || place.Lineage.Any(one => one.ShortName.Length >= 2 && office.Text.StartsWith(one.ShortName, StringComparison.Ordinal)))
            return office.Text;
        var rest = LeadingLevel().Replace(office.Text, "");
        var name = place.Name + rest;
        findings.Add(new Finding(
            IdentityRules.OfficeNameCompleted, FindingStatus.Uncertain, null, null, null,
            $"文中名称为“{office.Text}”，按所属地区补全为“{name}”。"));
        return name;
    }

    /// <summary>The kind after the name, but a city's level is that of its place: 凤城市 is a county, 北京市 a province.</summary>
    public static string? KindOf(OfficeName? office, Place? place) => (office?.Kind.Code, place?.Level) switch
    {
        ("city_government", PlaceLevel.Province) => "provincial_government",
        ("city_government", PlaceLevel.County) => "county_government",
        (var kind, _) => kind,
    };

    public static ReportRegion? RegionOf(Place? place) => place is null ? null : new ReportRegion(
        place.Code,
        place.At(PlaceLevel.Province)?.Name,
        place.At(PlaceLevel.Prefecture)?.Name,
        place.At(PlaceLevel.County)?.Name,
        place.At(PlaceLevel.Township)?.Name);

    /// <summary>
    /// Whether other words stand where the name had its place, and what is left does not say at which level: the bureau of a
    /// district is not the city's, though the text speaks of the city.
    /// </summary>
    public static bool HasNoLevel(OfficeName office) =>
        office is { IsReplaced: true, Place: null, Township: null } && office.Kind.Code is not "public_enterprise" && !LeadingLevel().IsMatch(office.Core);

    /// <summary>Whether the place known is as low as the office stands.</summary>
    private static bool IsPlaced(OfficeName office, Place place)
    {
        if (office.Township is not null || office.Kind.AdminLevel == "township")
            return place.Level >= PlaceLevel.County || place.Level == PlaceLevel.Prefecture && office.Place is not null;
        return LeadingLevel().Match(office.Core) is not { Success: true } level
            || place.Name[^1] == level.Value[0]
            || (level.Value[0] is '省' or '自' && place.Level == PlaceLevel.Province);
    }

    [GeneratedRegex("^(?:市(?!场|政(?!府)|容|民(?!政|族|宗|委|防))|县(?!域)|区(?!域)|旗|州|省(?!际)|自治区)(?=.{2,})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeadingLevel();

    [GeneratedRegex("[^省市]{2,}区$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Zone();

    /// <summary>
    /// Two characters or more and then a level: 测试市, 三江商务区; or the whole country: 国家税务总局. 高新区 and 经济开发区 are
    /// in every city and name none.
    /// </summary>
    [GeneratedRegex("^(?:国家(?!级|高新)|国务院|中国|中华人民共和国|全国)|^(?!自治区)(?!(?:国家级?|省级)?(?:高新|经开|开发|新|园|工业|产业|示范|度假|保税|综合保税|高新技术|高新技术产业|经济|经济技术|工业园|产业园)*(?:开发)?区)[\\u4E00-\\u9FFF]{2,6}?(?:省|市(?!场)|州|县|区|旗)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamesOwnPlace();
}
