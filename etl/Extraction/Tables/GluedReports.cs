using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Two reports in one file, one behind the other: the titles of the form's tables come once more in the same order, with values
/// below them each time. A list of contents has the titles, too, but no values.
/// </summary>
internal static partial class GluedReports
{
    private const int FewestTitles = 2;

    private const int FewestRows = 3;

    private const int LongestHeading = 60;

    /// <summary>The cells of each report; all cells where there is one.</summary>
    public static IReadOnlyList<Range> PartsOf(IReadOnlyList<LabelMatch> matches, FormLayout layout)
    {
        var titles = new List<(string Table, int First)>();
        foreach (var match in matches)
        {
            if (match.Places.Count > 0 && layout.Rows[match.Places[0]] is { Kind: FormRowKind.Title } row && (titles.Count == 0 || titles[^1].Table != row.TableCode))
                titles.Add((row.TableCode, match.First));
        }

        var once = titles.DistinctBy(title => title.Table).Count();
        if (once < FewestTitles || titles.Count == once || titles.Count % once != 0 || Enumerable.Range(once, titles.Count - once).Any(i => titles[i].Table != titles[i - once].Table))
            return [Range.All];
        var starts = Enumerable.Range(1, (titles.Count / once) - 1).Select(part => titles[part * once].First).ToList();
        var parts = starts.Prepend(0).Zip(starts.Select(start => (Index)start).Append(Index.End), (first, end) => first..end).ToList();
        return parts.TrueForAll(part => HasValues(part, matches, layout)) ? parts : [Range.All];
    }

    private static bool HasValues(Range part, IReadOnlyList<LabelMatch> matches, FormLayout layout) =>
        matches.Count(match => match.First >= part.Start.Value && (part.End.IsFromEnd || match.First < part.End.Value) && match.Slots.HasReported
            && match.Places.Any(place => layout.Rows[place].Kind == FormRowKind.Row)) >= FewestRows;

    /// <summary>The one of the parts in whose own heading stands the year of the report; null where a heading names none, or several name it.</summary>
    public static int? OfYear(SourceDocument document, IReadOnlyList<Range> parts, IReadOnlyList<TableCell> cells, IReadOnlyList<LabelMatch> matches, FormLayout layout, int? reportYear)
    {
        var titleLines = matches.Where(match => layout.Rows[match.Places[0]].Kind == FormRowKind.Title).Select(match => cells[match.First].Line).ToList();
        var years = new List<int?>();
        foreach (var part in parts)
        {
            var first = part.Start.Value == 0 ? titleLines[0] : cells[part.Start.Value].Line;
            var before = titleLines.LastOrDefault(line => line < first);
            years.Add(document.Lines.Where(line => line.Number > before && line.Number < first && line.Text.Length <= LongestHeading)
                .Select(line => Heading().Match(line.Text)).Where(match => match.Success).Select(match => (int?)int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)).FirstOrDefault());
        }

        return years.Count(year => year == reportYear) == 1 && years.TrueForAll(year => year is not null) ? years.IndexOf(reportYear) : null;
    }

    /// <summary>A title with its year; a sentence names reports of other years, too.</summary>
    [GeneratedRegex(@"^[^。,;:]*(?<year>20\d\d)年[^。,;:]*(?:报告|年报)[^。,;:]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Heading();
}
