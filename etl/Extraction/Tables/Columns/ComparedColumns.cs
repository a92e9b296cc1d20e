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
    private static readonly HashSet<string> ofYear = ["统计数", "本年", "本年数", "本年度", "本年度数", "本期", "本期数", "今年", "当年", "本年累计", "全年"];

    private static readonly HashSet<string> ofOthers =
    [
        "上年", "上年数", "上年度", "上年度数", "上年同期", "上年同期数", "去年", "去年数", "去年同期", "去年同期数", "上期", "上期数", "同期", "同期数",
        "同比", "同比增长", "同比增减", "同比变化", "增减", "增减数", "增减率", "增长", "增长率", "增幅", "较上年增减", "比上年增减",
        "本季", "本季度", "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度",
    ];

    /// <summary>Of a part of the year, where the form has a column of it.</summary>
    private static readonly HashSet<string> ofPeriod = ["本期", "本期数", "本期实际"];

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
        if (hasPeriod && ofPeriod.Contains(key))
            return false;
        if (ofYear.Contains(key))
            return true;
        if (ofOthers.Contains(key))
            return false;
        return word.Length is 5 or 6 && (word.EndsWith('年') || word.EndsWith("年度", StringComparison.Ordinal)) && int.TryParse(word.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && reportYear is not null
            ? year == reportYear
            : null;
    }
}
