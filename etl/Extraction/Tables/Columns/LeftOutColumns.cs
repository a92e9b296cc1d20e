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
    /// <summary>How much of a heading tells what it is of: 本期, 本年.</summary>
    private const int PeriodWord = 2;

    private readonly bool byHeadings;
    private readonly bool areAllNamed;
    private readonly bool areTurned;
    private readonly bool onlyFirstFilled;
    private readonly IReadOnlyList<(Measure? Measure, string? Applicant)> columns;

    /// <param name="headings">The rows of the document that are headings of the table.</param>
    /// <param name="before">Keys of the cells before its first row.</param>
    /// <param name="slots">The cells behind the label of each row.</param>
    public LeftOutColumns(FormLayout layout, FormRow row, IEnumerable<AlignedRow> headings, IReadOnlyList<string> before, IReadOnlyList<IReadOnlyList<Slot>> slots)
    {
        columns = layout.ColumnsOf(row);
        var ofColumns = layout.Rows.Where(other => other.TableCode == row.TableCode && other.Kind == FormRowKind.Header).TakeLast(columns.Count).ToList();
        var printed = headings.Select(heading => heading.Row).ToHashSet(ReferenceEqualityComparer.Instance);
        byHeadings = ofColumns.Count == columns.Count && columns.Zip(ofColumns).All(pair => printed.Contains(pair.Second) == (pair.First.Measure is not null));
        var places = ofColumns.Select(heading => LastOf(before, LabelKey.Of(heading.Label))).ToList();
        areAllNamed = places.Count == columns.Count && places.TrueForAll(place => place >= 0);
        AreUnnamed = ofColumns.TrueForAll(heading => !printed.Contains(heading)) && !before.Any(key => ofColumns.Exists(heading => key.Contains(LabelKey.Of(heading.Label)[..PeriodWord], StringComparison.Ordinal)));
        areTurned = areAllNamed && places.SequenceEqual(places.OrderDescending());
        var filled = slots.Where(cells => !cells.AreBlank && cells.Count >= columns.Count).ToList();
        onlyFirstFilled = filled.Count > 1 && filled.TrueForAll(cells => cells.Skip(columns.Count - 1).ToList().AreBlank);
    }

    /// <summary>Whether a row of fewer values than columns may be one of an office that left the others out: not where the headings of all are there.</summary>
    public bool MayLeaveOut => !areAllNamed;

    /// <summary>
    /// Whether none of the columns has its heading: two values of a row may be those of a period and of the year then, or those of
    /// the year and of all years (2012年度 beside 历年累计).
    /// </summary>
    public bool AreUnnamed { get; }

    /// <summary>The binding of a row whose headings stand in the opposite order (本年累计 before 本期实际); null where they do not.</summary>
    public RowBinding? InTurn(IReadOnlyList<Slot> slots) =>
        !areTurned ? null : slots.Count == columns.Count ? new RowBinding([.. slots.Reverse().Select(slot => (Slot?)slot)], IsSure: true, 0) : RowBinding.Open(columns.Count);

    private static int LastOf(IReadOnlyList<string> keys, string key)
    {
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            if (keys[i] == key)
                return i;
        }

        return -1;
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
