using System.Collections.Frozen;
using System.Text;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Reading.Repair;

/// <summary>
/// Gives every character its usual code point: full-width ASCII becomes half width, upright lines drawn
/// with characters become pipes, and the radicals and compatibility forms that PDF files are full of (⼀, ㈠, 列) become the ordinary characters.
/// </summary>
/// <remarks>Enumerators in circles stay: ① is no 1, and would run into the number after it.</remarks>
public sealed class WidthRepair : ITextRepair
{
    /// <summary>The rows of <c>radicals.csv</c>: radicals of the supplement that are characters of their own, which compatibility forms leave out.</summary>
    private static readonly FrozenDictionary<char, char> radicals =
        ReferenceFile.Read("radicals.csv", row => (Radical: row.GetString("radical")[0], Character: row.GetString("character")[0])).ToFrozenDictionary(row => row.Radical, row => row.Character);

    private const int HalfWidthDistance = '！' - '!';

    public string Name => "width";

    public Repaired Apply(string line)
    {
        var count = 0;
        var longer = false;
        foreach (var c in line)
        {
            if (!IsOdd(c))
                continue;
            count++;
            longer |= IsParenthesised(c);
        }

        if (count == 0)
            return new Repaired(line, 0);
        return new Repaired(longer ? Rewrite(line) : string.Create(line.Length, line, Fold), count);
    }

    private static void Fold(Span<char> target, string line)
    {
        for (var i = 0; i < line.Length; i++)
            target[i] = Usual(line[i]);
    }

    private static string Rewrite(string line)
    {
        var text = new StringBuilder(line.Length + 16);
        foreach (var c in line)
        {
            if (IsParenthesised(c))
                text.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else
                text.Append(Usual(c));
        }

        return text.ToString();
    }

    private static char Usual(char c) =>
        IsFullWidth(c) ? (char)(c - HalfWidthDistance)
        : IsRule(c) ? '|'
        : IsRadical(c) ? radicals.GetValueOrDefault(c, c)
        : IsCompatible(c) && c.ToString().Normalize(NormalizationForm.FormKC) is [var usual] ? usual
        : c;

    private static bool IsOdd(char c) => IsRule(c) || (c >= 0x2E80 && (IsFullWidth(c) || IsRadical(c) || IsCompatible(c) || IsParenthesised(c)));

    private static bool IsFullWidth(char c) => c is >= '！' and <= '～';

    private static bool IsRadical(char c) => c is >= '\u2E80' and <= '\u2EF3';

    private static bool IsCompatible(char c) =>
        c is >= '\u2F00' and <= '\u2FD5' or >= '\uF900' and <= '\uFAD9' or >= '﹐' and <= '﹫';

    /// <summary>The upright line of a table drawn with characters.</summary>
    private static bool IsRule(char c) => c is '│' or '┃' or '║' or '┆' or '┇' or '┊' or '┋' or '╎' or '╏' or '¦' or '︱';

    private static bool IsParenthesised(char c) => c is >= '㈠' and <= '㉃';
}
