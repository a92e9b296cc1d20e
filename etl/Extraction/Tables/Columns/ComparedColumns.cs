using System.Globalization;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// A list with columns beside that of the year reported, each with a heading that says so: 本年数 and 上年数, 2018年 and 2017年,
/// 统计数 and 同比, 2012年度 and 历年累计 (the annexes of Shanghai and Fujian).
/// </summary>
internal sealed class ComparedColumns
{
    /// <summary>What a column under a heading holds: the year's figures, those of a period (the year's, where the form has no column of a part of it), others, or that it is the rest of a broken heading.</summary>
    private static readonly Lazy<Dictionary<string, string>> headings = new(() =>
        ReferenceFile.Read("compared-columns.csv", row => (Heading: LabelKey.Of(row.GetString("heading")), Holds: row.GetString("holds"))).ToDictionary(row => row.Heading, row => row.Holds, StringComparer.Ordinal));

    /// <summary>The end of a heading with a day or with years in it: 2008年5月1日以来累计, 截至2012年底累计.</summary>
    private const string Accumulated = "累计";

    /// <summary>How the form calls the column beside that of the year to date: 本期, 本期实际.</summary>
    private const string PeriodOfForm = "本期";

    private readonly int count;
    private readonly int own;
    private readonly int column;

    private ComparedColumns(int count, int own, int column, int width) => (this.count, this.own, this.column, Width) = (count, own, column, width);

    /// <summary>The columns of the form's rows.</summary>
    public int Width { get; }

    /// <param name="end">The first cell of the first row.</param>
    /// <param name="columns">Those of the form's rows: the value, and before it perhaps that of a part of the year (本期实际 beside 本年累计).</param>
    /// <returns>Null where the headings right before the first row do not name one column of the year and others, or name those of the form in its order.</returns>
    public static ComparedColumns? Find(IReadOnlyList<TableCell> cells, int end, IReadOnlyList<(Measure? Measure, string? Applicant)> columns, int? reportYear)
    {
        var own = new List<bool>();
        var areOfForm = false;
        for (var i = end - 1; i >= 0; i--)
        {
            if (cells[i].IsBlank)
                continue;
            // A heading may be broken by blanks (历年 累计), and the headings of all columns may stand in one cell.
            var words = IsOfYear(cells[i].Text, columns.Count > 1, reportYear) is null ? cells[i].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [cells[i].Text];
            var taken = 0;
            while (taken < words.Length && IsOfYear(words[^(taken + 1)], columns.Count > 1, reportYear) is { } isOwn)
            {
                own.Insert(0, isOwn);
                areOfForm |= LabelKey.WithoutNotes(words[^(taken + 1)]).StartsWith(PeriodOfForm, StringComparison.Ordinal);
                taken++;
            }

            if (taken < words.Length && headings.Value.GetValueOrDefault(LabelKey.WithoutNotes(words[^(taken + 1)])) == "rest")
                return null;
            if (taken < words.Length)
                break;
        }

        var column = columns.ToList().FindIndex(one => one.Measure is not null);
        var areOthers = own.Count > columns.Count || (columns.Count > 1 && own.Count == columns.Count && (own.IndexOf(true) != column || !areOfForm));
        return areOthers && own.Count(isOwn => isOwn) == 1 && columns.Count(one => one.Measure is not null) == 1 ? new ComparedColumns(own.Count, own.IndexOf(true), column, columns.Count) : null;
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
            return holds == "rest" ? null : holds == "year" || (holds == "period" && !hasPeriod);
        // What follows the number of a year is what follows 本年: 2012年, 2012年度, 2012年累计.
        var end = key.IndexOf('年', StringComparison.Ordinal);
        if (end > 0 && int.TryParse(key.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && (end == key.Length - 1 || (headings.Value.TryGetValue("本" + key[end..], out holds) && holds == "year")))
            return reportYear is null ? null : year == reportYear;
        return key.EndsWith(Accumulated, StringComparison.Ordinal) && key.AsSpan().ContainsAnyInRange('0', '9') ? false : null;
    }
}
