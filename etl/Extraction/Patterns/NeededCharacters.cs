using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Patterns;

/// <summary>
/// Reads out of a regular expression the characters of which every match holds one, looking around included: 由 of
/// <c>由(.+?)编制</c>, 省市 of <c>全(?:省|市)</c>. Of several such sets the rarest in the language of reports is taken.
/// What this reader does not know makes no demand, so that it can err only on the side of trying the pattern.
/// </summary>
internal ref struct NeededCharacters
{
    /// <summary>A class of more characters rules out too little.</summary>
    private const int LargestClass = 12;

    private static readonly Lazy<Dictionary<char, int>> ranks = new(() =>
        ReferenceFile.Read("frequent-characters.csv", row => row.GetString("character")[0]).Distinct().Select((character, rank) => (character, rank)).ToDictionary(pair => pair.character, pair => pair.rank));

    private readonly ReadOnlySpan<char> pattern;
    private readonly bool skipsBlanks;
    private int at;
    private bool isUnknown;

    private NeededCharacters(ReadOnlySpan<char> pattern, bool skipsBlanks)
    {
        this.pattern = pattern;
        this.skipsBlanks = skipsBlanks;
    }

    /// <summary>The characters; null where a match may do without any of them.</summary>
    public static string? Of(Regex regex)
    {
        if (regex.Options.HasFlag(RegexOptions.IgnoreCase))
            return null;
        var reader = new NeededCharacters(regex.ToString(), regex.Options.HasFlag(RegexOptions.IgnorePatternWhitespace));
        var needed = reader.Alternatives();
        return reader.isUnknown ? null : needed;
    }

    /// <summary>What all alternatives of a group need together; null as soon as one needs nothing.</summary>
    private string? Alternatives()
    {
        var needed = Sequence();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            var other = Sequence();
            needed = needed is null || other is null ? null : string.Concat((needed + other).Distinct());
        }

        return needed;
    }

    private string? Sequence()
    {
        string? rarest = null;
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var item = Item();
            if (IsOptional())
                item = null;
            if (item is not null && (rarest is null || Frequency(item) < Frequency(rarest)))
                rarest = item;
        }

        return rarest;
    }

    private string? Item()
    {
        var character = pattern[at++];
        return character switch
        {
            '(' => Group(),
            '[' => Class(),
            '\\' => Escaped(),
            '.' or '^' or '$' => null,
            '#' when skipsBlanks => Comment(),
            _ when skipsBlanks && char.IsWhiteSpace(character) => null,
            _ => character.ToString(),
        };
    }

    private string? Group()
    {
        var isNegative = false;
        if (pattern[at] == '?')
        {
            var open = pattern[at..];
            var (length, known) = open switch
            {
                ['?', ':' or '=' or '>', ..] => (2, true),
                ['?', '<', '=', ..] => (3, true),
                ['?', '!', ..] => (2, false),
                ['?', '<', '!', ..] => (3, false),
                ['?', '<', ..] => (open.IndexOf('>') + 1, true),
                _ => (0, false),
            };
            if (length == 0)
                return Unknown();
            at += length;
            isNegative = !known;
        }

        var needed = Alternatives();
        at++;
        return isNegative ? null : needed;
    }

    private string? Class()
    {
        var isSmall = pattern[at] != '^';
        if (!isSmall)
            at++;
        var members = "";
        for (var first = at; at == first || pattern[at] != ']'; at++)
        {
            if (pattern[at..].StartsWith("-["))
                return Unknown();
            if (pattern[at] == '-' || (pattern[at] == '\\' && char.IsAsciiLetterOrDigit(pattern[at + 1])))
                isSmall = false;
            if (pattern[at] == '\\')
                at++;
            members += pattern[at];
        }

        at++;
        return isSmall && members.Length <= LargestClass ? members : null;
    }

    private string? Escaped()
    {
        var character = pattern[at++];
        if (character == 'u')
        {
            var code = ushort.Parse(pattern.Slice(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            at += 4;
            return ((char)code).ToString();
        }

        if (character is 'x' or 'c')
            return Unknown();
        if (character is 'k' or 'p' or 'P')
            at += pattern[at..].IndexOfAny('>', '}') + 1;
        return char.IsAsciiLetterOrDigit(character) ? null : character.ToString();
    }

    private string? Comment()
    {
        var end = pattern[at..].IndexOf('\n');
        at = end < 0 ? pattern.Length : at + end;
        return null;
    }

    /// <summary>Passes over what says how often the item before may stand, and tells whether it may be missing.</summary>
    private bool IsOptional()
    {
        while (skipsBlanks && at < pattern.Length && char.IsWhiteSpace(pattern[at]))
            at++;
        if (at >= pattern.Length)
            return false;
        var isOptional = pattern[at] is '?' or '*' || pattern[at..].StartsWith("{0");
        if (pattern[at] is '?' or '*' or '+')
            at++;
        else if (pattern[at..] is ['{', >= '0' and <= '9', ..])
            at += pattern[at..].IndexOf('}') + 1;
        else
            return false;
        if (at < pattern.Length && pattern[at] == '?')
            at++;
        return isOptional;
    }

    /// <summary>Options and conditions inside a pattern, differences of classes: nothing can be said of the whole pattern.</summary>
    private string? Unknown()
    {
        (isUnknown, at) = (true, pattern.Length);
        return null;
    }

    private static double Frequency(string characters)
    {
        var sum = 0.0;
        foreach (var character in characters)
            sum += ranks.Value.TryGetValue(character, out var rank) ? 1.0 / (2 + rank) : 0.001;
        return sum;
    }
}
