using System.Text;

namespace Warehouse.Etl.Reading.Html;

/// <summary>Collects the text of a line as a browser shows it: runs of blanks in the source are one blank.</summary>
/// <remarks>A line end of the source between two Chinese characters is dropped; it is there for the source's sake only.</remarks>
internal sealed class InlineText
{
    private readonly StringBuilder text = new();
    private bool hasBlank;
    private bool hasLineEnd;

    public void Append(string data)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                hasBlank = true;
                hasLineEnd |= c == '\n';
                continue;
            }

            if (hasBlank && text.Length > 0 && !(hasLineEnd && IsChinese(text[^1]) && IsChinese(c)))
                text.Append(' ');
            hasBlank = hasLineEnd = false;
            text.Append(c);
        }
    }

    /// <summary>The line so far, which is forgotten.</summary>
    public string Take()
    {
        var line = text.ToString();
        text.Clear();
        hasBlank = hasLineEnd = false;
        return line;
    }

    private static bool IsChinese(char c) => c >= '\u2E80';
}
