using System.Globalization;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// A list with columns beside that of the year reported, each with a heading that says so: 本年数 and 上年数, 2018年 and 2017年, 统计数 and 同比.
/// </summary>
internal sealed class ComparedColumns
{
    /// <summary>What a column under a heading holds: the year's figures, those of a period (the year's, where the form has no column of a part of it), or others.</summary>
    private static readonly Lazy<Dictionary<string, string>> headings = new(() =>
        ReferenceFile.Read("compared-columns.csv", row => (Heading: LabelKey.Of(row.GetString("heading")), Holds: row.GetString("holds"))).ToDictionary(row => row.Heading, row => row.Holds, StringComparer.Ordinal));

    private readonly int count;
    private readonly int own;
    private readonly int column;

    private ComparedColumns(int count, int own, int column, int width) => (this.count, this.own, this.column, Width) = (count, own, column, width);

    /// <summary>The columns of the form's rows.</summary>
    public int Width { get; }

    /// <param name="end">The first cell of the first row.</param>
    /// <param name="columns">Those of the form's rows: the value, and before it perhaps that of a part of the year (本期实际 beside 本年累计).</param>
    /// <returns>Null where the headings right before the first row do not name one column of the year and others.</returns>
    public static ComparedColumns? Find(IReadOnlyList<TableCell> cells, int end, IReadOnlyList<(Measure? Measure, string? Applicant)> columns, int? reportYear)
    {
        var own = new List<bool>();
        for (var i = end - 1; i >= 0; i--)
        {
            if (cells[i].IsBlank)
                continue;
            var words = cells[i].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var taken = 0;
            while (taken < words.Length && IsOfYear(words[^(taken + 1)], columns.Count > 1, reportYear) is { } isOwn)
            {
                own.Insert(0, isOwn);
                taken++;
            }

            if (taken < words.Length)
                break;
        }

        var column = columns.ToList().FindIndex(one => one.Measure is not null);
        return own.Count > columns.Count && own.Count(isOwn => isOwn) == 1 && columns.Count(one => one.Measure is not null) == 1 ? new ComparedColumns(own.Count, own.IndexOf(true), column, columns.Count) : null;
    }

    /// <summary>The cell of the year, where the row has one for every heading.</summary>
    public RowBinding Bind(IReadOnlyList<Slot> slots)
    {
        if (slots.Count > count)
            slots = [.. slots.Take(Math.Max(count, OrderedRow.WithoutEnd(slots).Count))];
        // A blank may be of either column where blanks leave no trace.
        if (slots.Count != count || slots.Any(slot => slot.IsBlank))
            return RowBinding.Open(Width);
        var row = new Slot?[Width];
        row[column] = slots[own];
        return new RowBinding(row, IsSure: true, 0);
    }

    /// <summary>Whether a heading is that of the year reported; null where it names no year and no comparison.</summary>
    private static bool? IsOfYear(string word, bool hasPeriod, int? reportYear)
    {
        var key = LabelKey.WithoutNotes(word);
        if (headings.Value.TryGetValue(key, out var holds))
            return holds == "year" || (holds == "period" && !hasPeriod);
        return (key.EndsWith('年') || key.EndsWith("年度", StringComparison.Ordinal)) && reportYear is not null
            && int.TryParse(key.AsSpan(0, key.IndexOf('年', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year == reportYear
            : null;
    }
}
