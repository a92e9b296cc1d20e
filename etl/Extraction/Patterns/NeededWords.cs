using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Patterns;

/// <summary>
/// Reads out of a regular expression the words of which every match holds one, looking around included: 编制 of
/// <c>由(.+?)编制</c>, 全省 and 全市 of <c>全省|全市</c>. Of several such sets the rarest in the language of reports is taken.
/// What this reader does not know makes no demand, so that it can err only on the side of trying the pattern.
/// </summary>
internal ref struct NeededWords
{
    /// <summary>A class of more characters rules out too little.</summary>
    private const int LargestClass = 12;

    /// <summary>Of more words only a character each is looked for.</summary>
    private const int MostWords = 24;

    private readonly ReadOnlySpan<char> pattern;
    private readonly bool skipsBlanks;
    private int at;
    private bool isUnknown;

    private NeededWords(ReadOnlySpan<char> pattern, bool skipsBlanks)
    {
        this.pattern = pattern;
        this.skipsBlanks = skipsBlanks;
    }

    /// <summary>The words; null where a match may do without any of them.</summary>
    public static IReadOnlyList<string>? Of(Regex regex)
    {
        if (regex.Options.HasFlag(RegexOptions.IgnoreCase))
            return null;
        var reader = new NeededWords(regex.ToString(), regex.Options.HasFlag(RegexOptions.IgnorePatternWhitespace));
        var needed = reader.Alternatives();
        return reader.isUnknown ? null : needed;
    }

    /// <summary>What all alternatives of a group need together; null as soon as one needs nothing.</summary>
    private string[]? Alternatives()
    {
        var needed = Sequence();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            var other = Sequence();
            needed = needed is null || other is null ? null : Together(needed, other);
        }

        return needed;
    }

    private string[]? Sequence()
    {
        string[]? rarest = null;
        var word = "";
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var isPlain = pattern[at] is not ('(' or '[' or '.' or '^' or '$' or '#') && !char.IsWhiteSpace(pattern[at]);
            var item = Item();
            var counted = at;
            var isOptional = IsOptional();
            if (isPlain && counted == at && item is [var character])
            {
                word += character;
                continue;
            }

            rarest = Rarer(Rarer(rarest, word), isOptional ? null : item);
            word = "";
        }

        return Rarer(rarest, word);
    }

    private string[]? Item()
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
            _ => [character.ToString()],
        };
    }

    private string[]? Group()
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

    private string[]? Class()
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
        return isSmall && members.Length <= LargestClass ? [.. members.Distinct().Select(member => member.ToString())] : null;
    }

    private string[]? Escaped()
    {
        var character = pattern[at++];
        if (character == 'u')
        {
            var code = ushort.Parse(pattern.Slice(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            at += 4;
            return [((char)code).ToString()];
        }

        if (character is 'x' or 'c')
            return Unknown();
        if (character is 'k' or 'p' or 'P')
            at += pattern[at..].IndexOfAny('>', '}') + 1;
        return char.IsAsciiLetterOrDigit(character) ? null : [character.ToString()];
    }

    private string[]? Comment()
    {
        var end = pattern[at..].IndexOf('\n');
        at = end < 0 ? pattern.Length : at + end;
        return null;
    }

    /// <summary>Passes over what says how often the item before may stand, and tells whether it may be missing.</summary>
    private bool IsOptional()
    {
        var next = at;
        while (skipsBlanks && next < pattern.Length && char.IsWhiteSpace(pattern[next]))
            next++;
        if (next >= pattern.Length)
            return false;
        var isOptional = pattern[next] is '?' or '*' || pattern[next..].StartsWith("{0");
        if (pattern[next] is '?' or '*' or '+')
            at = next + 1;
        else if (pattern[next..] is ['{', >= '0' and <= '9', ..])
            at = next + pattern[next..].IndexOf('}') + 1;
        else
            return false;
        if (at < pattern.Length && pattern[at] == '?')
            at++;
        return isOptional;
    }

    /// <summary>Options and conditions inside a pattern, differences of classes: nothing can be said of the whole pattern.</summary>
    private string[]? Unknown()
    {
        (isUnknown, at) = (true, pattern.Length);
        return null;
    }

    private static string[] Together(string[] some, string[] others)
    {
        string[] all = [.. some.Concat(others).Distinct()];
        return all.Length <= MostWords ? all : [.. all.Select(word => CharacterFrequency.Rarest(word).ToString()).Distinct()];
    }

    private static string[]? Rarer(string[]? some, string word) => word.Length == 0 ? some : Rarer(some, [word]);

    private static string[]? Rarer(string[]? some, string[]? others) =>
        some is null || (others is not null && others.Sum(word => CharacterFrequency.Of(word)) < some.Sum(word => CharacterFrequency.Of(word))) ? others : some;
}
