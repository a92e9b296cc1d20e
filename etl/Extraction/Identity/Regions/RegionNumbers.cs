using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading.Metadata;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>Places that numbers point to: telephone area codes, postal codes, document numbers, credit codes.</summary>
internal static partial class RegionNumbers
{
    private static readonly QuickPattern telephoneNumber = new(TelephoneNumber());
    private static readonly QuickPattern postalCode = new(PostalCode());

    private const double Telephone = 15;
    private const double Hotline = 5;
    private const double Postcode = 8;
    private const double DocumentNumber = 8;
    private const double CreditCode = 30;

    private static readonly FrozenDictionary<string, IReadOnlyList<Place>> areaCodes = Of(PlaceReference.AreaCodes);
    private static readonly FrozenDictionary<string, IReadOnlyList<Place>> postalCodes = Of(PlaceReference.PostalCodes);
    private static readonly FrozenDictionary<string, IReadOnlyList<Place>> documentPrefixes = Of(PlaceReference.DocumentPrefixes);

    public static IEnumerable<RegionEvidence> Collect(DocumentText text, IReadOnlyList<DocumentField> fields) =>
        text.Written.Where(line => line.HasDigits).SelectMany(InLine)
            .Concat(text.Named(MetadataKey.Footer) is { } footer ? InLine(TextLine.Of(0, footer)).Select(evidence => evidence with { Line = null }) : [])
            .Concat(fields.Where(field => field.Field == "index").SelectMany(field => InIndex(field.Value, field.Line)))
            .Concat(text.Named(MetadataKey.IndexNumber) is { } index ? InIndex(index, null) : [])
            .DistinctBy(evidence => (evidence.Source, evidence.Places[0].Code));

    private static IEnumerable<RegionEvidence> InLine(TextLine line)
    {
        foreach (Match match in telephoneNumber.Matches(line.Text))
        {
            if (Longest(areaCodes, match.Groups["n"].Value, 4, 3) is { } places)
                yield return new RegionEvidence("telephone", places, Chrome().IsMatch(line.Text) ? Hotline : Telephone, line.Number, "电话" + match.Value);
        }

        foreach (Match match in postalCode.Matches(line.Joined))
        {
            if (Longest(postalCodes, match.Groups["n"].Value, 4, 3, 2) is { } places)
                yield return new RegionEvidence("postcode", places, Postcode, line.Number, match.Value);
        }

        foreach (var number in DocumentNumbers.In(line))
        {
            if (number.IsWhole && documentPrefixes.TryGetValue(number.Issuer, out var places))
                yield return new RegionEvidence("document_number", places, DocumentNumber, line.Number, "文号" + number.Words);
        }
    }

    /// <summary>A credit code (统一社会信用代码) of an organ of state begins with 11, then the division's six digits.</summary>
    private static IEnumerable<RegionEvidence> InIndex(string value, int? line)
    {
        if (CreditCodeNumber().Match(value) is { Success: true } match
            && (Gazetteer.Current.Find(match.Groups["n"].Value) ?? Gazetteer.Current.Find(match.Groups["n"].Value[..4] + "00")) is { } place)
        {
            yield return new RegionEvidence("credit_code", [place], CreditCode, line, "信用代码" + match.Value);
        }
    }

    private static FrozenDictionary<string, IReadOnlyList<Place>> Of(IReadOnlyList<RegionPrefix> prefixes) => prefixes.ToFrozenDictionary(
        prefix => prefix.Prefix,
        IReadOnlyList<Place> (prefix) => [.. prefix.RegionCodes.Select(code => Gazetteer.Current[code])],
        StringComparer.Ordinal);

    private static IReadOnlyList<Place>? Longest(
        FrozenDictionary<string, IReadOnlyList<Place>> prefixes, string number, params ReadOnlySpan<int> lengths)
    {
        foreach (var length in lengths)
        {
            if (number.Length >= length && prefixes.TryGetValue(number[..length], out var places))
                return places;
        }

        return null;
    }

    [GeneratedRegex("(?<n>0(?<![\\d-]0)(?:10|2\\d|[3-9]\\d{2}))\\)?[-—–_ ]{0,3}[2-8]\\d{6,7}(?!\\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TelephoneNumber();

    /// <summary>Telephones of the site and of public hotlines are not the office's.</summary>
    [GeneratedRegex("热线|客服|投诉|举报|技术支持|ICP|维护", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Chrome();

    [GeneratedRegex("(?:邮编|邮政编码|邮码)[:为]?(?<n>\\d{6})(?!\\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PostalCode();

    [GeneratedRegex("(?<![0-9A-Z])1[1-9](?<n>\\d{6})[0-9A-Z]{9,10}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CreditCodeNumber();
}
