using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Offices;
using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>
/// At which level an office stands whose name has no place: by the level its name begins with (区住建局), by its kind, by the
/// committee and government it reports to (区委、区政府), by the area it calls its own (我旗).
/// </summary>
/// <param name="Ending">The last character of the place's name: 区, 县, 市 …</param>
internal sealed partial record OfficeLevel(char Ending)
{
    private const int FewestWords = 1;

    /// <summary>The level of a province; a district's name ends as that of an autonomous region does.</summary>
    private const char Province = '省';

    private const string AutonomousRegion = "自治区";

    /// <summary>Null where nothing tells.</summary>
    public static OfficeLevel? Of(OfficeName? office, DocumentText text)
    {
        if (office is not null && LeadingLevel().Match(office.Core) is { Success: true } leading)
            return new OfficeLevel(leading.Value == AutonomousRegion ? Province : leading.Value[0]);
        var superiors = text.Written
            .SelectMany(line => Superior().Matches(line.Joined))
            .GroupBy(match => match.Groups["n"].Value[0])
            .ToDictionary(group => group.Key, group => group.Count());
        // The lowest level that gives orders is the one above the office: 市、区 are both named in a district's reports.
        foreach (var ending in "区县旗州盟市省")
        {
            if (superiors.GetValueOrDefault(ending) >= FewestWords)
                return new OfficeLevel(ending);
        }

        return null;
    }

    public bool Allows(Place place) => place.Level != PlaceLevel.Township && (place.Name[^1] == Ending || (Ending == Province && place.Level == PlaceLevel.Province));

    [GeneratedRegex("^(?:市(?!场|政(?!府)|容|民)|县(?!域)|区(?!域)|旗|州|省(?!际)|自治区)(?=.{2,})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeadingLevel();

    /// <summary>The committee and government above, and the area that the report calls its own: 旗政府, 我旗.</summary>
    [GeneratedRegex("(?<![\\u4E00-\\u9FFF])(?<n>[省市州县区旗])(?:委|政府)|(?<=[在向按照、和各由经与])(?<n>[省市州县区旗])(?:委|政府)|(?<!自)我(?<n>[省市州县区旗盟])(?![级场民容域外内别])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Superior();
}
