using System.Text;

namespace Warehouse.Etl.Reading.Pages;

/// <summary>Joins the lines of a paragraph: without a blank, as Chinese is set, except where two numbers or Latin words meet.</summary>
internal static class LineJoiner
{
    public static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetterOrDigit(line[0]))
                text.Append(' ');
            text.Append(line);
        }

        return text.ToString();
    }
}
