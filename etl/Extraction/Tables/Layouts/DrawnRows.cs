using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// The rows of a table drawn with characters (<c>+---+---+</c>, <c>├───┼───┤</c>), as browsers of terminals and some converters
/// write it: what stands between two rules is one row, on as many lines as its longest cell needs.
/// </summary>
internal static class DrawnRows
{
    private const int FewestRules = 3;

    /// <summary>Rules that stand farther apart frame a whole table and part no rows.</summary>
    private const int MostLinesOfRow = 4;

    private static readonly string[] strokes = ["──", "━━", "══", "+--", "+=="];

    public static bool IsRule(string line) => Array.Exists(strokes, stroke => line.Contains(stroke, StringComparison.Ordinal));

    /// <returns>The lines of each row; a line a row where no rules part them.</returns>
    public static IEnumerable<IReadOnlyList<SourceLine>> Of(LineRun run)
    {
        var rules = run.Each().Count(line => IsRule(line.Text));
        var arePlain = rules < FewestRules || run.Each().Count() - rules > rules * MostLinesOfRow;
        var row = new List<SourceLine>();
        foreach (var line in run.WithoutPageNumbers())
        {
            if (!IsRule(line.Text))
                row.Add(line);
            if (row.Count > 0 && (arePlain || IsRule(line.Text)))
            {
                yield return row;
                row = [];
            }
        }

        if (row.Count > 0)
            yield return row;
    }
}
