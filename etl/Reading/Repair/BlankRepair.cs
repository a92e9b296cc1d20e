using System.Buffers;

namespace Warehouse.Etl.Reading.Repair;

/// <summary>Makes every blank U+0020 and takes out what has no width. Tabs stay: they separate cells.</summary>
public sealed class BlankRepair : ITextRepair
{
    private const string Blanks =
        "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    private const string NoWidth =
        "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFE0E\uFE0F\uFEFF\uFFFC";

    // A control character is a blank and not nothing: it may be all that parts two numbers.
    private static readonly string controls = string.Concat(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c != '\t'));

    private static readonly SearchValues<char> blanks = SearchValues.Create(Blanks + controls);
    private static readonly SearchValues<char> odd = SearchValues.Create(Blanks + controls + NoWidth);

    public string Name => "blanks";

    public Repaired Apply(string line)
    {
        if (!line.AsSpan().ContainsAny(odd))
            return new Repaired(line, 0);

        var text = new char[line.Length];
        var length = 0;
        var count = 0;
        foreach (var c in line)
        {
            if (!odd.Contains(c))
            {
                text[length++] = c;
                continue;
            }

            count++;
            if (blanks.Contains(c))
                text[length++] = ' ';
        }

        return new Repaired(new string(text, 0, length), count);
    }
}
