using System.Globalization;

namespace Warehouse.Tests.Extraction.Tables.Variants;

/// <summary>Ways of printing cells, of writing values and of disturbing rows, to be put together at will.</summary>
public static class MixedNoise
{
    /// <summary>A row of cells as lines.</summary>
    public static readonly (string Name, Func<IReadOnlyList<string>, IEnumerable<string>> Print)[] Layouts =
    [
        ("tabs", cells => [string.Join('\t', cells)]),
        ("a tab before each cell", cells => [.. cells.Select(cell => "\t" + cell), ""]),
        ("cells in lines", cells => cells.SelectMany(cell => new[] { cell, "" })),
        ("pipes", cells => [string.Join(" | ", cells) + " |"]),
        ("framed pipes", cells => ["| " + string.Join(" | ", cells) + " |"]),
        ("pipes behind cells", cells => cells.Select(cell => cell + " |")),
        ("pipes below cells", cells => cells.SelectMany(cell => cell.Length > 0 ? new[] { cell, "|" } : ["|"])),
        ("a pipe before the row", cells => ["|", .. cells.Select(cell => cell + " |")]),
        ("padded pipes", cells => [string.Join(" | ", cells) + " |||"]),
        ("blanks", cells => [string.Join(' ', cells)]),
    ];

    /// <summary>What is printed for a value in the i-th cell of the document, and the number that it still says; null for none.</summary>
    public static readonly (string Name, Func<string, int, (string Text, bool HasNumber)> Write)[] Values =
    [
        ("plain", (value, _) => (value, true)),
        ("件 in cells", (value, _) => (value + "件", true)),
        ("件 at zeros", (value, _) => (value == "0" ? "0件" : value, true)),
        ("wide digits", (value, _) => (string.Concat(value.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c)), true)),
        ("零", (value, _) => (value == "0" ? "零" : value, true)),
        ("asterisks behind numbers", (value, i) => (i % 9 == 4 ? value + "*" : value, true)),
        .. new[] { "", "/", "—", "无", "\\", "～", "*", "O" }.Select(sign =>
            ($"“{sign}” for zeros", new Func<string, int, (string, bool)>((value, _) => value == "0" ? (sign, false) : (value, true)))),
        ("some blanks", (value, i) => i % 7 == 3 ? ("", false) : (value, true)),
        ("blanks within numbers", (value, _) => (value.Length > 1 && value.All(char.IsAsciiDigit) ? string.Join(' ', value.ToCharArray()) : value, true)),
    ];

    /// <summary>The printed rows of table three, changed: label and seven cells.</summary>
    public static readonly (string Name, Func<List<string[]>, List<string[]>> Change)[] Rows =
    [
        ("as they are", rows => rows),
        ("without the row of totals", rows => [.. rows.Where(row => !row[0].StartsWith("(七)", StringComparison.Ordinal))]),
        ("without one row", rows => [.. rows.Where((_, i) => i != 9)]),
        ("without the column of totals", rows => [.. rows.Select(row => row[..7].Append("").ToArray())]),
        ("two exchanged", rows => [.. rows[..6], rows[7], rows[6], .. rows[8..]]),
        ("three times", rows => [.. rows, .. rows, .. rows]),
        ("a local row between", rows => [.. rows[..8], ["9.其他情形(本省统计)", "1", "0", "0", "0", "0", "0", "1"], .. rows[8..]]),
        ("two numbers in one cell", rows => [.. rows.Select((row, i) => i == 3 ? [row[0], row[1] + " " + row[2], .. row[3..]] : row)]),
        ("cut in the middle", rows => rows[..11]),
    ];

    /// <summary>The document, and what its cells say: null for a cell without a number.</summary>
    public static (string[] Lines, Dictionary<(string Measure, string? Applicant), decimal?> Truth) Compose(
        Func<IReadOnlyList<string>, IEnumerable<string>> layout, Func<string, int, (string Text, bool HasNumber)> write, Func<List<string[]>, List<string[]>> change)
    {
        var count = 0;
        var truth = FilledForm.Truth.ToDictionary(cell => cell.Key, cell => (decimal?)cell.Value);
        string Written(string value, string measure, string? applicant)
        {
            var (text, hasNumber) = write(value, count++);
            if (!hasNumber)
                truth[(measure, applicant)] = null;
            return text;
        }

        var two = FilledForm.Two.SelectMany(row => layout([row.Label, .. row.Values.Select((value, i) => row.Measures.Length == 0 ? value : Written(value, row.Measures[i], null))])).ToList();
        var three = FilledForm.Three.Select(row => (string[])[row.Label, .. row.Values.Select((value, i) => Written(value, row.Measures[0], FilledForm.Applicants[i]))]).ToList();
        var four = FilledForm.Disputes.Select((value, i) => Written(value, FilledForm.DisputeMeasures[i], null)).ToList();
        var printed = change(three);
        foreach (var row in printed.Where(row => row[^1].Length == 0))
            truth[(FilledForm.Three.First(filled => filled.Label == row[0]).Measures[0], FilledForm.Applicants[^1])] = null;
        return (FilledForm.Print(row => layout([.. row.Cells]), two, null, printed.SelectMany(layout), [.. layout(FilledForm.HeadsFour), .. layout(four)]), truth);
    }

    public static string Invariant(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "nothing";
}
