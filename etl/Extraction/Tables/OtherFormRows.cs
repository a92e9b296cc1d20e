using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Rows of another form's table within this form's: an office filled in the table two of one year's format and the table
/// three of another's. The form has no measure for them, and they must not be lost unsaid.
/// </summary>
internal static class OtherFormRows
{
    private const int FewestValues = 3;

    public static IEnumerable<Finding> Find(IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        var printed = layout.Rows.Where(row => row.Kind == FormRowKind.Row).SelectMany(row => row.Measures).ToHashSet(StringComparer.Ordinal);
        var own = layout.Rows.Select(row => row.TableCode).ToHashSet(StringComparer.Ordinal);
        foreach (var other in FormLayout.All.Where(other => other.Code != layout.Code))
        {
            var rows = other.Rows.Where(row => row.Kind == FormRowKind.Row && own.Contains(row.TableCode) && !row.Measures.Any(printed.Contains)).ToList();
            var found = Enumerable.Range(0, cells.Count)
                .SelectMany(i => rows.Where(row => IsLabel(cells[i], row, layout)).Take(1).Select(row => (Row: row, Place: i, Slots: LabelMatcher.SlotsAfter(cells, i + 1, cells.Count, false))))
                .Where(row => row.Slots.Count >= FewestValues).DistinctBy(row => row.Row).ToList();
            foreach (var (row, place, slots) in found)
            {
                var label = cells[place];
                foreach (var code in row.Measures.Where(code => code != RowFacts.Nothing))
                    yield return new Finding(TableRules.OtherForm, FindingStatus.Fail, code, slots.Count, null, $"第{label.Line}行“{label.Text}”是{other.Code}的行，本报告按{layout.Code}读取，该行未载入，请对照原件。", label.Line);
            }
        }
    }

    private static bool IsLabel(TableCell cell, FormRow row, FormLayout layout)
    {
        var text = cell.Text;
        if (text.Length is < 2 or > LabelKey.LongestLabel || !text.Contains(row.Label[..2], StringComparison.Ordinal))
            return false;
        var key = cell.Key;
        // A word of two characters is a column as well: only its number makes it a row.
        return row.Synonyms.Prepend(row.Label).Any(label => LabelKey.Of(label) == key)
            && (layout.PlacesOf(key).All(place => layout.Rows[place].Kind == FormRowKind.Group) || (key.Length <= 2 && char.IsAsciiDigit(text[0])));
    }
}
