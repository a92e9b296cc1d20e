using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>
/// Takes an office's name out of words that are known to hold one: a title without its year, a publisher, a signature.
/// Chinese has no blanks between words, so that the beginning of a name is found by the places it begins with.
/// </summary>
internal static partial class OfficeNameParser
{
    private const int LongestName = 40;

    private const string Institution = "public_institution";

    /// <summary>Null where the words hold no name of an office.</summary>
    /// <param name="masked">Whether the words were masked (****政府) and nothing readable is left.</param>
    public static OfficeName? Parse(string words, out bool masked)
    {
        masked = false;
        words = WholeStreet(words);
        if (!OfficeKinds.MayHold(words))
            return null;
        var text = Noise().Replace(words, "");
        text = Note().Replace(text, "").TrimEnd('的', '、', '.', '-', '—', '_', '(').Trim('“', '”', '《', '》', '【', '】');
        if (!OfficeKinds.MayEnd(text))
            return null;
        var mask = Mask().Matches(text);
        var replaced = mask.Count > 0;
        if (replaced)
            text = text[(mask[^1].Index + mask[^1].Length)..];
        if (NotHan().Matches(text) is { Count: > 0 } others && others[^1] is var last && last.Index + last.Length < text.Length)
        {
            replaced |= SpamWords.In(text[..(last.Index + last.Length)]);
            text = text[(last.Index + last.Length)..];
        }

        if (replaced)
            text = SpamRest().Replace(text, "");
        if (PlaceOfSpam(text) is > 0 and var end)
            (text, replaced) = (text[end..], true);
        else if (SpamRun().Match(text) is { Success: true } run)
            (text, replaced) = (text[run.Length..], true);
        var start = StartOfName(text);
        replaced |= start > 0 && SpamWords.In(text[..start]);
        var name = Build(Formal(text[start..]), replaced);
        masked = replaced && name is not { IsBare: false } && (mask.Count > 0 || words.Any(c => c is >= '\u4E00' and <= '\u9FFF'));
        return name is null or { IsBare: true } ? null : name;
    }

    public static OfficeName? Parse(string words) => Parse(words, out _);

    /// <summary>The unit's own name where the words name one of its sections: 鹿城区财政局办公室, 榆树街道党政办.</summary>
    public static OfficeName? ParseUnit(string words)
    {
        var whole = Parse(words);
        var section = Section().Match(words);
        return whole is { Township: not null } && !whole.Text.EndsWith("办公室", StringComparison.Ordinal) ? whole : section.Success ? Parse(section.Groups["unit"].Value) : whole;
    }

    private static OfficeName? Build(string text, bool replaced)
    {
        if (text.Length is < 2 or > LongestName || NotAnOffice().IsMatch(text))
            return null;

        var place = PlaceScanner.PathAt(text, 0) ?? BelowShortName(text);
        var national = place is null ? NationalPrefix().Match(text).Value : "";
        if (national.Length > 0)
            place = PlaceScanner.PathAt(text, national.Length) ?? ShortPlaceAt(text, national.Length);
        var core = text[(place?.End ?? 0)..];
        // 城区街道: the place is the town's own name, not one above it.
        if (BareTownship().IsMatch(core))
            (place, core) = (null, text);
        // 九龙坡区人民政府石桥铺街道办事处: the government above is named, too.
        if (AboveTownship().Match(core) is { Success: true } above)
            core = core[above.Length..];
        var plain = TrailingBrackets().Replace(text, "");
        if (OfficeKinds.Of(plain, out _) is not { } kind)
            return null;
        var township = TownshipIn(core);
        if (place is null && (township is null ? MidSentence().IsMatch(text) || Doing().IsMatch(text) : Doing().IsMatch(text) && Gazetteer.Current.Townships[township].Count == 0))
            return null;
        if (kind.Code == Institution && place is not null)
            place = WithShortName(place, core);
        // 大涌镇人民政府办公室: the office of a town reports for the town.
        if (township is not null && kind.Code is "government_office" or "bureau" && core.EndsWith("办公室", StringComparison.Ordinal))
            kind = OfficeKinds.Of(township, out _) ?? kind;
        return new OfficeName(text, place, core, OfficeKey.Of(core, township, place is null ? "" : national), kind, township, replaced);
    }

    /// <summary>国家统计局湖南调查总队: the offices of national systems name their place without its ending.</summary>
    private static PlaceMention? ShortPlaceAt(string text, int start) =>
        Gazetteer.Current.ShortDivisions.LongestAt(text, start, out var length) is { Count: > 0 } found && text.Length - start - length >= 2
            ? new PlaceMention(start, length, [.. found.Select(name => name.Place)], 1, null)
            : null;

    /// <summary>安徽省涡阳第三中学: a school or hospital is where the county lies whose short name stands behind its province's.</summary>
    private static PlaceMention WithShortName(PlaceMention place, string core)
    {
        var below = Gazetteer.Current.ShortDivisions.LongestAt(core, 0, out var length).Select(name => name.Place).Where(own => place.Places.Any(above => own != above && own.IsWithin(above))).ToList();
        return below.Count > 0 && OwnKind().IsMatch(core[length..]) ? place with { Places = below } : place;
    }

    /// <summary>The town or street that a core names: 金山桥街道 of 金山桥街道办事处, 白洋街道 of 开发区(白洋街道).</summary>
    private static string? TownshipIn(string core)
    {
        var bracketed = BracketedTownship().Match(core);
        var match = bracketed.Success ? bracketed : TownshipName().Match(core);
        return match.Success ? match.Groups["t"].Value : null;
    }

    /// <summary>佳荣里街 for 佳荣里街道, as streets are called in Tianjin, Wuhan and Guangzhou: only where there is a street office of that name.</summary>
    private static string WholeStreet(string words)
    {
        if (!words.Contains('街', StringComparison.Ordinal) || StreetWithoutEnding().Match(words) is not { Success: true } street)
            return words;
        var name = street.Groups["name"].Value;
        var start = PlaceScanner.PathAt(name, 0)?.End ?? 0;
        return start < name.Length && Gazetteer.Current.Townships[name[start..] + "道"].Count > 0 ? words.Insert(street.Groups["name"].Index + name.Length, "道") : words;
    }

    private static string Formal(string text) =>
        ShortStreetOffice().Replace(ShortGovernment().Replace(OwnBrackets().Replace(DoubledEnding().Replace(text, "$1"), ""), "人民政府"), "街道办事处");

    /// <summary>
    /// Where the name begins: with the first path of places, with a town known to the gazetteer, or after words that
    /// commonly stand before a name.
    /// </summary>
    private static int StartOfName(string text)
    {
        if (BelowShortName(text) is not null)
            return 0;
        for (var at = 0; at < text.Length - 1; at++)
        {
            // 苏州高新区(虎丘区): what stands in brackets behind a name is no beginning of one.
            if (PlaceScanner.PathAt(text, at) is { } place && (place.Length > 2 || at == 0) && !IsNote(text, at))
                return KeepsPrefix(text, at) || IsWithinZone(text, at) ? 0 : at;
            if (BeginsTownship(text, at) && (at == 0 || Lead().Match(text).Length == at || SpamWords.In(text[..at])))
                return at;
        }

        return Lead().Match(text).Length;
    }

    /// <summary>博彩公司市财政局: how long the words are that a hijacked site has in place of a place's name; 0 for none.</summary>
    private static int PlaceOfSpam(string text)
    {
        if (!SpamWords.In(text) || PlaceScanner.PathAt(text, 0) is not null)
            return 0;
        var end = text.AsSpan().IndexOfAny("省市县区旗");
        return end > 0 && SpamWords.In(text[..end]) ? end : 0;
    }

    private static bool IsNote(string text, int at) =>
        text.LastIndexOf('(', at) is > 0 and var open && text.IndexOf(')', open) > at && OfficeKinds.Of(text[..open], out _) is not null;

    /// <summary>Whether a town's full name begins here and is the whole of the name.</summary>
    private static bool BeginsTownship(string text, int at) =>
        Gazetteer.Current.Townships.LongestAt(text, at, out var length).Count > 0
        && TownshipRest().IsMatch(text[(at + length)..]);

    /// <summary>国家税务总局长沙市税务局: the words before the place belong to the name.</summary>
    private static bool KeepsPrefix(string text, int at) =>
        at > 0 && !SpamWords.In(text[..at]) && NationalPrefix().IsMatch(text[..at]);

    /// <summary>永川经济开发区滨海新区管委会: a place's short name and its zone stand before a part of the zone that is called as a district elsewhere.</summary>
    private static bool IsWithinZone(string text, int at) =>
        at > 0 && text[at - 1] == '区' && Gazetteer.Current.ShortDivisions.LongestAt(text, 0, out var length).Count > 0 && length + 2 <= at;

    /// <summary>武汉洪山区教育局: the path of places that stands behind the short name of one that it lies in.</summary>
    private static PlaceMention? BelowShortName(string text)
    {
        var above = Gazetteer.Current.ShortDivisions.LongestAt(text, 0, out var length);
        return above.Count > 0 && PlaceScanner.PathAt(text, length) is { Length: > 2 } path && path.Places.Any(place => above.Any(name => place.IsWithin(name.Place))) ? path : null;
    }

    [GeneratedRegex("20\\d{2}[-—–至]+20\\d{2}学?年度?|(?<!\\d)20[0-3]\\d(?:学年|年)?(?:度|全年)?|^\\d{1,2}[、.]|[\\s]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Noise();

    [GeneratedRegex("\\((?:盖章|公章|签章|章|(?:以下|下)?简?称[^()]{1,16})\\)|(?:关于|[报上呈]+[送报]|印发|公开|发布)+[的《“]*$|(?:(?<!人民)政府信息公开|政务公开|信息公开)(?:和政务服务|与政务服务)?(?:工作)?领导小组(?:办公室)?$|(?:政府信息公开|信息公开|政务公开)(?:工作|网|平台)?$|(?<=[局委厅])单位$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Note();

    [GeneratedRegex("[*×□■█◆○●?]{2,}|[xX]{2,}|某{1,3}(?=[省市县区旗镇乡街局委厅])|某某", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mask();

    [GeneratedRegex("\\d+[年月日号]|[^\\u4E00-\\u9FFF\\u3400-\\u4DBF()、·]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotHan();

    [GeneratedRegex("^(?:[现特]?(?:向社会|对外)?(?:公布|发布|公开|编制|编写|汇编|制作|形成|撰写|印发|由)|成立|设立|调整|经(?![开济信贸])|本年度?|本报告(?:是|为)?|本年报(?:是|为)?|涵盖|包括|反映|介绍|请(?:与|向|联系|咨询)|关于|按要求|[现特兹]将|结合|围绕|中共|附件|标题|单位|名称)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lead();

    [GeneratedRegex("^(?:国家税务总局|国家统计局|国家金融监督管理总局|国家外汇管理局|中国银行保险监督管理委员会|中国证券监督管理委员会|中国银保监会|中国人民银行|中国气象局|中华人民共和国|国网|中国共产主义青年团|中国邮政集团)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NationalPrefix();

    [GeneratedRegex("^(?:人民政府|政府|办事处|街道办事处|党工委、?办事处|党政办(?:公室)?|\\(.*\\))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TownshipRest();

    [GeneratedRegex("^(?:街道|镇|乡)(?:办事处|人民政府)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareTownship();

    [GeneratedRegex("^(?:人民)?政府(?=.{2,}(?:街道|地区|镇|乡))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AboveTownship();

    [GeneratedRegex("^(?:市|县|区)?(?:第?[一二三四五六七八九十]+|实验|高级|职业|技工|师范|中心|人民|中医|妇幼|幼儿|艺术|外国语|特殊教育|电视)*(?:技术)?(?:[中小]学|学校|学院|医院|保健院|幼儿园|党校|图书馆|博物馆|档案馆|电视台)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnKind();

    [GeneratedRegex("\\([^()]*\\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TrailingBrackets();

    [GeneratedRegex("\\((?:机关|本级|本级机关|机关本级|本部|办公室|盖章)\\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnBrackets();

    [GeneratedRegex("\\((?<t>[^()]{1,12}(?:街道|镇|乡))(?:办事处)?\\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BracketedTownship();

    [GeneratedRegex("^(?<t>[^()]{1,14}?(?:街道|地区|镇|民族乡|乡|苏木))(?:办事处|人民政府|人民政府(?:党政)?办公室|办|\\(.*\\))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TownshipName();

    [GeneratedRegex("(?<=[省市县区旗州镇乡木])政府(?=$|[^\\u4E00-\\u9FFF]|[办政应机服])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortGovernment();

    /// <summary>What is left of a site's name when its Latin half is gone.</summary>
    [GeneratedRegex("^(?:体育|娱乐|亚洲|官网|平台|彩票|棋牌|游戏|登录|下载|投注|直播|备用网址)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpamRest();

    /// <summary>成人直播教育局: one such word may begin a name (体育局), two do not.</summary>
    [GeneratedRegex("^由?(?:成人|体育|娱乐|官网|平台|彩票|棋牌|游戏|登录|下载|投注|直播|视频|网站|开户|注册|备用网址){2,}(?=[\\u4E00-\\u9FFF]{3})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpamRun();

    [GeneratedRegex("^(?<name>[\\u4E00-\\u9FFF]{2,16}街)(?:20\\d{2}年?度?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StreetWithoutEnding();

    /// <summary>自然资源局局: a slip of the pen. No town is called so, as 古镇镇 is.</summary>
    [GeneratedRegex("([局厅])\\1$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DoubledEnding();

    /// <summary>西泉街办, as streets are called in Shaanxi and Hubei.</summary>
    [GeneratedRegex("(?<=[\\u4E00-\\u9FFF]{2})街办$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortStreetOffice();

    [GeneratedRegex("^(?<unit>(?:国家税务总局|国家统计局|国家金融监督管理总局|国家外汇管理局|中国证券监督管理委员会|中国人民银行|中国气象局)?.{2,}?(?:街道办事处|街道(?!办事处)|(?:镇|乡(?!村))(?:政府|人民政府)?(?!人民政府|政府)|[^公村民居社]委员会|管委会|(?:开发区|产业园区?|工业园区?|高新区|经开区|示范区|度假区|保税区|景区|新区|[农林]场|垦殖场)(?=(?:党政|综合|行政|党委|秘书|机关)*(?:办公室|办)$)|局(?![^局]{1,8}分局)|厅|署|中心|大学|学院|医院|人民政府(?!.{2,12}(?:街道|地区办事处|[镇乡](?:人民)?政府))))(?:党政|综合|政务|信息|宣传|秘书|法规|监督|电子|机关|行政|内设)?.{0,16}(?:办公室|办|科|处|股|室|所|部|站|组)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Section();

    /// <summary>并将电子版上传水利部, 和充实全国海关, 在州政府大院: words that no office's name begins with, but what stands before one in a sentence, and whole areas. Towns begin with some of them.</summary>
    [GeneratedRegex("^[并和及与或使将被为由对把向从其此且则因仍已又也均都在]|^全[国省市县区旗州镇乡]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MidSentence();

    /// <summary>具体负责全县, 重视局门户网站, 进一步调整公安局, 紧紧围绕镇: what is done in a sentence before an office is named.</summary>
    [GeneratedRegex("^(?:目前|具体|负责|调整|会同|协调|组织|指导|配合|重视|加强|强化|推进|完善|落实|通过|利用|依托|紧紧|围绕|进一步|深入|不断|持续|积极|切实|认真|严格|及时|继续|充分|扎实|大力|着力)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Doing();

    [GeneratedRegex("领导小组|各(?:部门|单位|委办局)|牵头|统筹|信息公开|政务公开|公民|发生|涉及|汇总|并通过|综合各|市级机关|各类|我|本(?:局|委|厅|办|镇|乡|街|县|区|市|院|单位|机关|部门|中心|级)|^(?:级|该|各|全|其他|上级|有关|[下内]设|所属|下属|[县市区]\\()|网站|平台|栏目|公报|条例|年度|工作部门$|部署$|以及|各直属|系统各|指南|目录|交[汇叉界]处|[的了]|^[局委厅院校所站]?(?:机关|综合|行政|秘书)?办公[厅室]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotAnOffice();
}
