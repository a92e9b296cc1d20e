using System.Xml;

namespace Warehouse.Reports.Charts;

/// <summary>Text of documents on its way into a file of XML parts.</summary>
internal static class OfficeText
{
    /// <summary>What a cell of a sheet holds at most.</summary>
    private const int LongestCell = 32_767;

    /// <summary>Without the characters that XML cannot carry, half surrogates among them, and no longer than a cell holds.</summary>
    public static string Of(string text)
    {
        var clean = text.AsSpan().ContainsAnyInRange('\u0000', '\u001F') || text.Any(letter => letter is >= '\uD800' and <= '\uDFFF' or '\uFFFE' or '\uFFFF') ? Clean(text) : text;
        return clean.Length <= LongestCell ? clean : clean[..(LongestCell - 1)] + "…";
    }

    private static string Clean(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                kept.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                kept.Append(text[i]).Append(text[++i]);
            else
                kept.Append('\uFFFD');
        }
        return kept.ToString();
    }
}
