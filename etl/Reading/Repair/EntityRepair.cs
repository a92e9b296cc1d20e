using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Warehouse.Etl.Reading.Repair;

/// <summary>Resolves the character references that extraction from web pages leaves in plain text: <c>&amp;nbsp;</c>, <c>&amp;#12288;</c>.</summary>
public sealed class EntityRepair : ITextRepair
{
    private const int LongestReference = 10;

    private static readonly SearchValues<char> outside = SearchValues.Create(" \t&,，。\n");

    private static readonly FrozenDictionary<string, string> named = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nbsp"] = " ", ["ensp"] = " ", ["emsp"] = " ", ["thinsp"] = " ", ["zwnj"] = "", ["zwj"] = "",
        ["lt"] = "<", ["gt"] = ">", ["amp"] = "&", ["quot"] = "\"", ["apos"] = "'",
        ["ldquo"] = "“", ["rdquo"] = "”", ["lsquo"] = "‘", ["rsquo"] = "’",
        ["middot"] = "·", ["bull"] = "•", ["hellip"] = "…", ["mdash"] = "—", ["ndash"] = "–",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Name => "entities";

    public Repaired Apply(string line)
    {
        var next = line.IndexOf('&', StringComparison.Ordinal);
        if (next < 0)
            return new Repaired(line, 0);

        var text = new StringBuilder(line.Length);
        var done = 0;
        var count = 0;
        for (; next >= 0; next = next + 1 < line.Length ? line.IndexOf('&', next + 1) : -1)
        {
            if (next + 1 == line.Length || line[next + 1] != '#' && !char.IsAsciiLetter(line[next + 1]))
                continue;
            var rest = line.AsSpan(next + 1, Math.Min(LongestReference, line.Length - next - 1));
            var end = rest.IndexOf(';');
            if (end < 1 || rest[..end].ContainsAny(outside) || Resolve(rest[..end]) is not { } character)
                continue;
            text.Append(line, done, next - done).Append(character);
            done = next + end + 2;
            count++;
        }

        return new Repaired(text.Append(line, done, line.Length - done).ToString(), count);
    }

    private static string? Resolve(ReadOnlySpan<char> reference)
    {
        if (reference[0] != '#')
            return named.GetValueOrDefault(reference.ToString());

        var hexadecimal = reference.Length > 1 && reference[1] is 'x' or 'X';
        var digits = reference[(hexadecimal ? 2 : 1)..];
        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code >= ' ' && Rune.IsValid(code)
            ? new Rune(code).ToString()
            : null;
    }
}
