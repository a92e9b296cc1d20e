using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Rows;
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

    /// <summary>
    /// A finding for each such row; and its figures where the form knows them as the subtotal of rows of its own that the
    /// document does not have (其他处理 in one row).
    /// </summary>
    /// <param name="stated">Codes of the measures that the document states.</param>
    public static (IReadOnlyList<ReportFact> Facts, IReadOnlyList<Finding> Findings, IReadOnlyList<CellPlace> Taken) Find(IReadOnlyList<TableCell> cells, FormLayout layout, RowFacts rowFacts, IReadOnlySet<string> stated)
    {
        var facts = new List<ReportFact>();
        var findings = new List<Finding>();
        var taken = new List<CellPlace>();
        foreach (var (row, label, slots) in Rows(cells, layout))
        {
            taken.AddRange(slots.Select(slot => CellPlace.Of(slot.Cell)));
            foreach (var code in row.Row.Measures.Where(code => code != RowFacts.Nothing))
            {
                var subtotal = Subtotal(code, layout, slots, label, rowFacts, stated);
                facts.AddRange(subtotal);
                findings.Add(Finding(row, code, label, slots.Count, subtotal.Count > 0, layout));
            }
        }

        return (facts, findings, taken);
    }

    private static IReadOnlyList<ReportFact> Subtotal(string code, FormLayout layout, IReadOnlyList<Slot> slots, TableCell label, RowFacts rowFacts, IReadOnlySet<string> stated)
    {
        if (!layout.Measures.TryGetValue(code, out var measure) || !measure.ByApplicant || layout.Measures.Values.Any(part => part.ParentCode == code && stated.Contains(part.Code)))
            return [];
        var binding = JoinedDigits.Proven(RowBinder.Bind(slots, FormLayout.Applicants.Count, ColumnSum.Applicants), ColumnSum.Applicants);
        return binding.IsSure
            ? [.. FormLayout.Applicants.Select((applicant, i) => rowFacts.Of(measure, applicant, binding.Columns[i]!.Value, label, $"table:{measure.TableCode}"))]
            : [];
    }

    private static IEnumerable<(ForeignRow Foreign, TableCell Label, IReadOnlyList<Slot> Slots)> Rows(IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        var rows = foreign.Value[layout.Code];
        var found = new List<(ForeignRow Foreign, TableCell Label, IReadOnlyList<Slot> Slots)>();
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
                    found.Add((row, cell, slots));
            }
        }

        return found.OrderBy(row => row.Foreign.Form).DistinctBy(row => row.Foreign.Row);
    }

    private static Finding Finding(ForeignRow foreign, string code, TableCell label, int values, bool isLoaded, FormLayout layout) => new(
        TableRules.OtherForm, isLoaded ? FindingStatus.Uncertain : FindingStatus.Fail, code, values, null,
        $"第{label.Line}行“{label.Text}”是{foreign.FormCode}的行，本报告按{layout.Code}读取，{(isLoaded ? "作为该项小计载入" : "该行未载入")}，请对照原件。", label.Line);

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
