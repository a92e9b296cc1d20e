using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>A document number (发文字号) such as 温鹿政办〔2008〕205号.</summary>
/// <param name="Issuer">What stands before 政 or 府: 温鹿.</param>
internal sealed record DocumentNumber(string Issuer, string Words, int Line);

/// <summary>Finds the document numbers that governments give, also with the brackets lost.</summary>
internal static partial class DocumentNumbers
{
    public static IEnumerable<DocumentNumber> In(TextLine line) =>
        Number().Matches(line.Joined).Select(match => new DocumentNumber(match.Groups["issuer"].Value, match.Value, line.Number));

    [GeneratedRegex("(?<![\\u4E00-\\u9FFF])(?<issuer>[\\u4E00-\\u9FFF]{1,3})(?:政|府)(?:政|务|办|秘|发|函|公|开|字|规|令|文)*[〔\\[(【]?20[0-3]\\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
