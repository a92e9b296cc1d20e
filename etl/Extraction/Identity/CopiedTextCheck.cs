using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Offices;
using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Etl.Extraction.Identity.Regions;
using Warehouse.Etl.Extraction.Patterns;

namespace Warehouse.Etl.Extraction.Identity;

/// <summary>
/// Finds words that belong to another office's report: 我镇 in a street's, the document number of the next district, requests
/// put to the city's government. Figures beside them may be another office's, too.
/// </summary>
internal static partial class CopiedTextCheck
{
    private static readonly QuickPattern requestsToSuperior = new(RequestsToSuperior());

    private static readonly string[] lower = ["town", "township", "street_office", "bureau", "public_institution"];

    public static IEnumerable<Finding> Check(DocumentText text, OfficeName? office, Place? place, Pronouns pronouns)
    {
        if (office is null)
            yield break;

        if (pronouns.Foreign(office.Kind.Code) is { } foreign)
        {
            yield return Copied(
                $"发布机关为“{office}”，文中却自称“{foreign.Words}”，该段可能抄自其他机关，请核对其中的数字。", foreign.Line);
        }

        if (place?.At(PlaceLevel.County) is { } county && Neighbour(text, county) is { } number)
        {
            yield return Copied(
                $"文号“{number.Number.Words}”属{number.County.Name}，发布机关属{county.Name}，该段可能抄自其他机关，请核对。", number.Number.Line);
        }

        if (!lower.Contains(office.Kind.Code))
            yield break;
        foreach (var line in text.Written)
        {
            if (requestsToSuperior.Match(line.Joined) is { Success: true } match && !office.Text.Contains(match.Groups["to"].Value, StringComparison.Ordinal))
            {
                yield return Copied(
                    $"“{match.Value}”所说的不是“{office}”受理的申请，该段可能抄自上级机关，请核对其中的数字。", line.Number);
                yield break;
            }
        }
    }

    /// <summary>A document number whose sign is a neighbouring county's and not the office's own county's: 吉船政 in 昌邑区 (船营区 is beside it).</summary>
    private static (DocumentNumber Number, Place County)? Neighbour(DocumentText text, Place county)
    {
        var own = string.Concat(county.Lineage.Select(place => place.Name));
        List<Place>? neighbours = null;
        foreach (var number in text.Written.SelectMany(DocumentNumbers.In).Where(number => number.Issuer.Length >= 2))
        {
            var sign = number.Issuer[^1];
            if (own.Contains(sign, StringComparison.Ordinal) || county.Parent is not { } parent || parent.Name[0] != number.Issuer[^2])
                continue;
            neighbours ??= [.. Gazetteer.Current.Neighbours(county)];
            var candidates = neighbours.Where(place => place.Name[0] == sign).ToList();
            if (candidates.Count == 1)
                return (number, candidates[0]);
        }

        return null;
    }

    private static Finding Copied(string message, int line) =>
        new(IdentityRules.CopiedText, FindingStatus.Uncertain, null, null, null, message, line);

    [GeneratedRegex("向(?<to>[省市县区州]人?民?政府)(?:及|和|、)?[^,。;]{0,14}(?:提出|提交|申请|递交)[^,。;]{0,16}申请", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RequestsToSuperior();
}
