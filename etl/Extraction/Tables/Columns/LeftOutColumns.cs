using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// Whether an office left out the columns of a table that have no measure (本期实际 beside 本年累计), as the headings above the
/// rows tell; what stands behind the columns that are left is the rest of a wider row then.
/// </summary>
internal sealed class LeftOutColumns
{
    private readonly bool byHeadings;
    private readonly bool onlyFirstFilled;
    private readonly IReadOnlyList<(Measure? Measure, string? Applicant)> columns;

    /// <param name="headings">The rows of the document that are headings of the table.</param>
    /// <param name="slots">The cells behind the label of each row.</param>
    public LeftOutColumns(FormLayout layout, FormRow row, IEnumerable<AlignedRow> headings, IReadOnlyList<IReadOnlyList<Slot>> slots)
    {
        columns = layout.ColumnsOf(row);
        var ofColumns = layout.Rows.Where(other => other.TableCode == row.TableCode && other.Kind == FormRowKind.Header).TakeLast(columns.Count).ToList();
        var printed = headings.Select(heading => heading.Row).ToHashSet(ReferenceEqualityComparer.Instance);
        byHeadings = ofColumns.Count == columns.Count && columns.Zip(ofColumns).All(pair => printed.Contains(pair.Second) == (pair.First.Measure is not null));
        var filled = slots.Where(cells => !cells.AreBlank && cells.Count >= columns.Count).ToList();
        onlyFirstFilled = filled.Count > 1 && filled.TrueForAll(cells => cells.Skip(columns.Count - 1).ToList().AreBlank);
    }

    /// <summary>The binding of a row that has fewer columns than the form; null where it may have all.</summary>
    public RowBinding? Bind(IReadOnlyList<Slot> slots)
    {
        var needed = columns.Count(column => column.Measure is not null);
        if (byHeadings && slots.Count >= needed && slots.Skip(needed).ToList().AreBlank)
            return new RowBinding(Measured(columns, slots), IsSure: true, 0);
        // No row of the table has anything in the last column: it may be the rest of a wider row.
        return byHeadings || onlyFirstFilled ? RowBinding.Open(columns.Count) : null;
    }

    /// <summary>The cells in the columns that have a measure, in their order.</summary>
    public static Slot?[] Measured(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, IReadOnlyList<Slot> slots)
    {
        var bound = new Slot?[columns.Count];
        for (int i = 0, next = 0; i < columns.Count; i++)
            bound[i] = columns[i].Measure is null ? null : slots[next++];
        return bound;
    }
}
