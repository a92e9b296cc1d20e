using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>
/// The numbers of the pieces into which a site for shared documents cuts a text, wherever a sentence stands at that place:
/// 1、…全年访问量达 / 2、到2693人次。…
/// </summary>
internal static partial class PieceNumbers
{
    /// <summary>A numbered paragraph of a report that ends without a full stop is a heading, and shorter.</summary>
    private const int ShortestPiece = 150;

    /// <summary>Whether a line breaks off in a sentence that goes on behind the number of the next piece.</summary>
    public static bool Part(ReadOnlySpan<char> piece, ReadOnlySpan<char> next)
    {
        piece = piece.Trim();
        return piece.Length >= ShortestPiece && char.IsLetterOrDigit(piece[^1]) && piece.Contains('。')
            && NumberOf(piece) is { } number && NumberOf(next) == number + 1;
    }

    /// <summary>The stretch without the number of its piece.</summary>
    public static ProseStretch Without(ProseStretch stretch) => stretch with { From = stretch.From + LengthIn(stretch.Text) };

    private static int? NumberOf(ReadOnlySpan<char> line)
    {
        var length = LengthIn(line);
        return length == 0 ? null : int.Parse(line[..length].Trim().TrimEnd('、'), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static int LengthIn(ReadOnlySpan<char> line)
    {
        foreach (var match in MarkPattern().EnumerateMatches(line))
            return match.Length;
        return 0;
    }

    [GeneratedRegex(@"^[ \u3000]*[0-9]{1,3}、", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex MarkPattern();
}
