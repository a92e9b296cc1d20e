using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Patterns;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>Finds the document numbers that governments give, also with the brackets lost.</summary>
internal static partial class DocumentNumbers
{
    private static readonly QuickPattern numbers = new(Number());

    public static IEnumerable<DocumentNumber> In(TextLine line) =>
        !line.MayHaveYear ? [] : numbers.Matches(line.Joined).Select(match =>
        {
            var issuer = match.Groups["issuer"].Value;
            var start = match.Index - issuer.Length;
            var whole = start == 0 || line.Joined[start - 1] is < '\u4E00' or > '\u9FFF';
            return new DocumentNumber(issuer, whole, (whole ? issuer : issuer[^Math.Min(2, issuer.Length)..]) + match.Value, line.Number);
        });

    [GeneratedRegex("[政府](?<=(?<issuer>[\\u4E00-\\u9FFF]{1,3})[政府])(?:政|务|办|秘|发|函|公|开|字|规|令|文)*[〔\\[(【]?20[0-3]\\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
