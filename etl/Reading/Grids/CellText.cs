using System.Text;

namespace Warehouse.Etl.Reading.Grids;

/// <summary>Joins what stands on several lines of one cell.</summary>
internal static class CellText
{
    /// <summary>
    /// Without a blank where a label was broken (商业⏎企业), with one where two numbers or Latin words would run together.
    /// </summary>
    public static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var part in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (text.Length > 0 && (char.IsAsciiLetterOrDigit(text[^1]) || char.IsAsciiLetterOrDigit(part[0])))
                text.Append(' ');
            text.Append(part);
        }

        return text.ToString();
    }
}
