using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Rows of another form's table within this form's: an office filled in the table two of one year's format and the table
/// three of another's. The form has no measure for them, and they must not be lost unsaid.
/// </summary>
internal static class OtherFormRows
{
    private const int FewestValues = 3;

    /// <summary>A word of so few characters is a column as well: only its number makes it a row.</summary>
    private const int LongestColumn = 2;

    /// <summary>By form, the rows that only others have, by the keys of their labels.</summary>
    private static readonly Lazy<Dictionary<string, ILookup<string, ForeignRow>>> foreign = new(() =>
        FormLayout.All.ToDictionary(layout => layout.Code, Foreign, StringComparer.Ordinal));

    public static IEnumerable<Finding> Find(IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        var rows = foreign.Value[layout.Code];
        var found = new List<(ForeignRow Foreign, TableCell Label, int Values)>();
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (!cell.HasWords || cell.Text.Length is < 2 or > LabelKey.LongestLabel || !rows.Contains(cell.Key))
                continue;
            // Of each form the first row: a label stands for one.
            var form = -1;
            foreach (var row in rows[cell.Key])
            {
                if (row.Form == form || !row.IsLabelled(cell))
                    continue;
                form = row.Form;
                if (LabelMatcher.SlotsAfter(cells, i + 1, cells.Count, false) is { Count: >= FewestValues } slots)
                    found.Add((row, cell, slots.Count));
            }
        }

        return found.OrderBy(row => row.Foreign.Form).DistinctBy(row => row.Foreign.Row).SelectMany(row => Findings(row.Foreign, row.Label, row.Values, layout));
    }

    private static IEnumerable<Finding> Findings(ForeignRow foreign, TableCell label, int values, FormLayout layout) =>
        foreign.Row.Measures.Where(code => code != RowFacts.Nothing).Select(code => new Finding(
            TableRules.OtherForm, FindingStatus.Fail, code, values, null, $"第{label.Line}行“{label.Text}”是{foreign.FormCode}的行，本报告按{layout.Code}读取，该行未载入，请对照原件。", label.Line));

    private static ILookup<string, ForeignRow> Foreign(FormLayout layout)
    {
        var printed = layout.Rows.Where(row => row.Kind == FormRowKind.Row).SelectMany(row => row.Measures).ToHashSet(StringComparer.Ordinal);
        var own = layout.Rows.Select(row => row.TableCode).ToHashSet(StringComparer.Ordinal);
        return FormLayout.All.Where(other => other.Code != layout.Code)
            .SelectMany((other, form) => other.Rows
                .Where(row => row.Kind == FormRowKind.Row && own.Contains(row.TableCode) && !row.Measures.Any(printed.Contains))
                .SelectMany(row => row.Synonyms.Prepend(row.Label).Select(LabelKey.Of).Distinct().Select(key => (Key: key, Row: new ForeignRow(form, other.Code, row, IsOnlyRow(key, layout))))))
            .Where(label => label.Row.IsOnlyRow || label.Key.Length <= LongestColumn)
            .ToLookup(label => label.Key, label => label.Row, StringComparer.Ordinal);
    }

    /// <summary>Whether the form has nothing but headings under the label.</summary>
    private static bool IsOnlyRow(string key, FormLayout layout) => layout.PlacesOf(key).All(place => layout.Rows[place].Kind == FormRowKind.Group);

    /// <param name="Form">The place of its form among the others.</param>
    /// <param name="IsOnlyRow">Whether its label can be nothing else in this form.</param>
    private sealed record ForeignRow(int Form, string FormCode, FormRow Row, bool IsOnlyRow)
    {
        private readonly string beginning = Row.Label[..2];

        public bool IsLabelled(TableCell cell) =>
            (IsOnlyRow || char.IsAsciiDigit(cell.Text[0])) && cell.Text.Contains(beginning, StringComparison.Ordinal);
    }
}
