using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Forms;

/// <summary>Makes facts of the bound cells of one form's tables.</summary>
/// <param name="headingUnits">By measure, the unit that the heading of its column prints instead of the form's.</param>
public sealed partial class RowFacts(SourceDocument document, FormLayout layout, IReadOnlyDictionary<string, string> headingUnits)
{
    public const string Nothing = "-";

    private readonly IReadOnlyDictionary<string, Measure> measures = layout.Measures;

    /// <summary>The words of the line asked for last: the cells of a row stand on one line mostly.</summary>
    private (int Line, string Text) original;
    private (int Line, int Label, string Text) evidence;

    public ReportFact Of(Measure measure, string? applicant, Slot slot, TableCell? label, string rule) =>
        Make(measure, applicant, slot.Value, slot.Cell.Line > 0 ? slot.Cell.Line : label?.Line ?? 0, slot.Cell.Offset, Evidence(slot.Cell, label), rule);

    public ReportFact Blank(Measure measure, string? applicant, TableCell label, string rule) =>
        Make(measure, applicant, new CellValue(ValueState.Blank, null, null, false), label.Line, label.Offset, Original(label.Line), rule);

    /// <summary>The values of a sentence in a cell: each number behind its cue.</summary>
    public IEnumerable<ReportFact> OfSentence(FormRow row, TableCell cell)
    {
        foreach (var pair in row.Measures)
        {
            var (cue, code) = (pair[..pair.IndexOf('=', StringComparison.Ordinal)], pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            var place = cell.Text.IndexOf(cue, StringComparison.Ordinal);
            if (place < 0 || NextNumber().Match(cell.Text, place + cue.Length) is not { Success: true } match)
                continue;
            var number = decimal.Parse(match.Groups["digits"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            yield return Make(measures[code], null, new CellValue(ValueState.Reported, number, null, false), cell.Line, cell.Offset + match.Groups["digits"].Index, Original(cell.Line), "table:sentence");
        }
    }

    /// <summary>By halves: a document of many reports asks for its lines part by part.</summary>
    private SourceLine? LineAt(int number)
    {
        var (low, high) = (0, document.Lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Lines[middle].Number < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low < document.Lines.Count && document.Lines[low].Number == number ? document.Lines[low] : null;
    }

    private ReportFact Make(Measure measure, string? applicant, CellValue value, int line, int offset, string text, string rule) =>
        new(measure.Code, measure.ConformedCode, null, applicant, value.Number, value.State, value.Unit ?? headingUnits.GetValueOrDefault(measure.Code) ?? measure.Unit, value.Approximate, null, FactSource.Table, line, offset, text, rule);

    /// <summary>The original line; where the layout put the value on a line of its own, the label goes before it.</summary>
    private string Evidence(TableCell cell, TableCell? label)
    {
        if (label is null || label.Line == cell.Line)
            return Original(cell.Line);
        if (evidence.Text is null || evidence.Line != cell.Line || evidence.Label != label.Line)
            evidence = (cell.Line, label.Line, $"{Original(label.Line)} | {Original(cell.Line)}");
        return evidence.Text;
    }

    private string Original(int line)
    {
        if (original.Text is null || original.Line != line)
            original = (line, LineAt(line) is { } found ? Shorten(found.Original.Trim()) : "");
        return original.Text;
    }

    private static string Shorten(string text) => text.Length <= 300 ? text : text[..300];

    [GeneratedRegex(@"\G[^\d,;，；。]{0,16}(?<digits>\d+(?:\.\d+)?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex NextNumber();
}
