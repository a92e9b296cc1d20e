using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 示例市水利局同期公开信息90条 in the report of an office elsewhere: a sentence that begins with the name of an office of another
/// place tells that office's figures, in its later clauses as well.
/// </summary>
/// <param name="region">Where the reporting office stands; null where that is not known, so that no place is another.</param>
internal sealed class OtherPlaces(ReportRegion? region)
{
    private const string Division = "(?:[市县区旗]|州(?![市区县]))";

    /// <summary>What stands between a division and the end of the name of an office there.</summary>
    private const string Office = "[^,;、{数}网“”的]{0,12}?(?:{机关}|镇|乡|街道|办事处)";

    private static readonly Words named = new(
        "(?:^|[,;:])(?:{句首}|附:|据了解,|兄弟单位)*(?<place>[^,;、:()“”{数}]{1,8}?" + Division + ")" + Office + "(?:于|在|同期|全年|共|累计|也|已|{年}度?)*(?:{办事}|{收到}|(?:主动)?{公开})[^,;{数}]{0,14}(?:$|{数}(?<rest>.*)$)");

    /// <summary>赴示例市水利局考察,该局全年公开信息90条: what an office named before did.</summary>
    private static readonly Words spokenOf = new(
        "(?<place>[^,;、:()“”{数}赴向到]{1,8}?" + Division + ")" + Office + "[^,;{数}]{0,16},(?:该(?:局|委|办|厅|县|市|区|镇|乡|街道|单位|机关|中心)|其(?=网站|门户|官网|全年|主动|共))(?<rest>[^;]*)$");

    /// <summary>所属单位公开信息90条,收到申请1件: what those below an office did is told apart from its own.</summary>
    private static readonly Words below = new(
        "(?:^|[,;:])(?:{句首})*(?:辖区内?|下辖|(?:局|镇|街道|区|县|市|我?局)?(?:所属|下属))[^,;、()]{0,16}?(?:单位|学校|医院|中心|村|社区|村\\(社区\\)|企业)(?:\\([^()]{1,6}\\))?(?:于|在|全年|共|累计|也|已|{年}度?)*(?:{收到}|(?:主动)?{公开})[^,;{数}]{0,14}(?:$|{数}(?<rest>.*)$)");

    private static readonly Words denies = new(
        "^(?:{句首}|附:|兄弟单位)*(?:(?<place>[^,;、:()“”{数}]{1,8}?" + Division + ")" + Office + "|(?<below>(?:局|镇|街道|区|县|市)?(?:所属|下属)[^,;、]{0,8}?(?:单位|学校|医院|村|社区|企业)))(?:于|在|同期|全年|也|均|都|{年}度?)*{未}");

    private static readonly Words ownSubject = new("{自身}");

    public bool Act(Mention mention) =>
        IsElsewhere(named.Match(mention.Lead)) || IsElsewhere(spokenOf.Match(mention.Lead)) || IsOthers(below.Match(mention.Lead));

    public bool Deny(string clause) =>
        denies.Match(clause) is { Success: true } match && (match.Groups["below"].Success || IsElsewhere(match));

    private bool IsElsewhere(Match match) => region is not null && IsOthers(match) && IsElsewhere(match.Groups["place"].ValueSpan);

    private static bool IsOthers(Match match) => match.Success && !ownSubject.IsMatch(match.Groups["rest"].ValueSpan);

    /// <summary>Whether the words end in the name of a division (学习示例市) and the reporting office does not stand in it.</summary>
    private bool IsElsewhere(ReadOnlySpan<char> words)
    {
        for (var start = 0; start + 1 < words.Length; start++)
        {
            if (Gazetteer.Current.Divisions[words[start..]] is { Count: > 0 } places)
                return !places.Any(place => IsOwn(place.Place.Name));
        }

        return false;
    }

    /// <summary>Whether the reporting office stands in the place.</summary>
    private bool IsOwn(string name) => name == region!.Province || name == region.Prefecture || name == region.County || name == region.Township;
}
