using System.Globalization;
using AngleSharp.Dom;

namespace Warehouse.Tests.Reports.Figures;

/// <summary>The figures of a page as a reader sees them.</summary>
internal static class PageFigures
{
    /// <summary>The number that a cell shows; null where it shows that there is none.</summary>
    public static decimal? Number(string text)
    {
        var shown = text.Replace("无数据", "", StringComparison.Ordinal).Trim().TrimEnd('%');
        return shown is "—" or "" ? null : decimal.Parse(shown.Replace('\u2212', '-'), NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    /// <summary>The cells of a table's body, row by row, the head of the row first.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(IElement table) =>
        table.QuerySelectorAll("tbody tr").Select(row => (IReadOnlyList<string>)[.. row.Children.Select(cell => cell.TextContent.Trim())]);

    /// <summary>The values of the trend charts' tables and of the list of measures with one year: what the page says, by measure and year.</summary>
    /// <param name="codes">Codes of the measures by their names.</param>
    public static Dictionary<(string Measure, int Year), (decimal Value, string? Offices)> Trends(IDocument page, IReadOnlyDictionary<string, string> codes)
    {
        var figures = new Dictionary<(string, int), (decimal, string?)>();
        foreach (var figure in page.QuerySelectorAll("#trends figure[id^=trend-]"))
        {
            var measure = figure.Id!["trend-".Length..].Replace('-', '_');
            foreach (var row in Rows(figure.QuerySelector("table.data")!))
                Add(measure, row[0], row[1], row.Count > 2 ? row[2] : null);
        }
        foreach (var row in page.QuerySelectorAll("#trends .panel table").SelectMany(Rows))
            Add(codes[row[0]], row[1], row[2], null);
        return figures;

        void Add(string measure, string year, string value, string? offices)
        {
            if (Number(value) is { } number)
                figures.Add((measure, int.Parse(year, CultureInfo.InvariantCulture)), (number, offices));
        }
    }
}
