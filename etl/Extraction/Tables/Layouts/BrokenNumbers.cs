using System.Globalization;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// Numbers that the end of a line broke within rows of tabs or pipes: the rest of the digits begins the next line. A row that its frame
/// leaves open goes on for sure; digits alone on a line may as well be the number of a page, which only a sum of the row can tell.
/// </summary>
internal static class BrokenNumbers
{
    /// <summary>Stands between the parts of a number, see <see cref="CellValue.IsJoined"/>: blanks within a line stand between several numbers, too.</summary>
    public const char LineEnd = '\n';

    private const int MostDigits = 4;

    /// <summary>The run with the parts of each number on the line where it begins, and an empty line where the rest stood.</summary>
    public static LineRun Joined(LineRun run, char separator)
    {
        SourceLine[]? joined = null;
        bool? arePages = null;
        bool? areClosed = null;
        for (var (i, next) = (run.Start, run.Start + 1); next < run.End; next++)
        {
            var row = (joined?[i] ?? run.Lines[i]).Text.AsSpan().TrimEnd();
            var rest = run.Lines[next].Text.AsSpan().Trim(' ');
            if (rest.Length == 0 || !char.IsAsciiDigit(rest[0]) || !EndsInNumber(row, separator) || !GoesOn(rest))
            {
                i = next;
                continue;
            }

            joined ??= [.. run.Lines];
            joined[i] = joined[i] with { Text = $"{row}{LineEnd}{rest}" };
            joined[next] = joined[next] with { Text = "" };
        }

        return joined is null ? run : run with { Lines = joined };

        bool GoesOn(ReadOnlySpan<char> rest) =>
            (separator == '|' && (areClosed ??= AreClosed(run)))
            || (rest.Length <= MostDigits && !rest.ContainsAnyExceptInRange('0', '9') && !(arePages ??= ArePages(run.Lines)));
    }

    /// <summary>The text of a cell that stands on two lines.</summary>
    public static string Joined(string first, string rest) =>
        first is [>= '1' and <= '9', ..] && rest is [>= '0' and <= '9', ..] && CellValue.Read(first) is not null && CellValue.Read(rest) is not null ? $"{first}{LineEnd}{rest}" : first + rest;

    /// <summary>Whether the last cell of a row is a number that may go on: one that begins with a zero has no more digits.</summary>
    private static bool EndsInNumber(ReadOnlySpan<char> row, char separator)
    {
        var cell = row.LastIndexOf(separator) is >= 0 and var last ? row[(last + 1)..].Trim() : [];
        return cell.Length > 0 && cell[0] != '0' && !cell.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether a pipe ends most rows of the run.</summary>
    private static bool AreClosed(LineRun run)
    {
        var (closed, rows) = (0, 0);
        foreach (var line in run.Each())
        {
            var text = line.Text.AsSpan().Trim();
            if (text.IndexOf('|') < 0)
                continue;
            rows++;
            if (text[^1] == '|')
                closed++;
        }

        return closed * 2 > rows;
    }

    /// <summary>Whether the lines that hold digits and nothing else count up by one: the numbers of pages.</summary>
    private static bool ArePages(IReadOnlyList<SourceLine> lines)
    {
        int? before = null;
        var any = false;
        foreach (var line in lines)
        {
            var text = line.Text.AsSpan().Trim();
            if (text.Length is 0 or > 3 || text.ContainsAnyExceptInRange('0', '9'))
                continue;
            var number = int.Parse(text, CultureInfo.InvariantCulture);
            if (before is not null && number != before + 1)
                return false;
            (any, before) = (before is not null, number);
        }

        return any;
    }
}
