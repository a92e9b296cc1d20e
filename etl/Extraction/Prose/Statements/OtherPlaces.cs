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
    private static readonly Words named = new(
        "(?:^|[,;:])(?:{句首}|附:|兄弟单位)*(?<place>[^,;、:()“”{数}]{1,8}?(?:[市县区旗]|州(?![市区县])))[^,;、{数}网“”的]{0,12}?(?:{机关}|镇|乡|街道|办事处)(?:于|在|同期|全年|共|累计|也|已|{年}度?)*(?:{办事}|{收到}|(?:主动)?{公开})[^,;{数}]{0,14}(?:$|{数}(?<rest>[^;]*)$)");

    private static readonly Words ownSubject = new("{自称}|全(?:局|委|镇|乡|街道?|办)");

    public bool Act(Mention mention) =>
        region is not null && named.Match(mention.Lead) is { Success: true } match && IsElsewhere(match.Groups["place"].ValueSpan) && !ownSubject.IsMatch(match.Groups["rest"].ValueSpan);

    private bool IsElsewhere(ReadOnlySpan<char> name)
    {
        var places = Gazetteer.Current.Divisions[name];
        return places.Count > 0 && !places.Any(place => IsOwn(place.Place.Name));
    }

    /// <summary>Whether the reporting office stands in the place.</summary>
    private bool IsOwn(string name) => name == region!.Province || name == region.Prefecture || name == region.County || name == region.Township;
}
