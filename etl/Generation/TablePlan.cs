using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Figures;
using Warehouse.Etl.Generation.Prose;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation;

/// <summary>
/// How a form is printed: the rows of <c>generation-tables.csv</c>. Cells are separated by <c>|</c>; <c>&gt;n</c> spans
/// columns, <c>^n</c> rows; <c>=measure</c> is its value, one cell for each kind of applicant where it is broken down;
/// <c>~measure</c> prints a value that is no fact; <c>@name</c>, <c>@period</c> are words; <c>{measure}</c> is a value
/// within a sentence.
/// </summary>
public static partial class TablePlan
{
    private const int TotalColumn = 6;

    private static readonly IReadOnlyList<string> applicants =
        [.. ReferenceData.Applicants.Where(applicant => applicant.Position is not null).OrderBy(applicant => applicant.Position).Select(applicant => applicant.Code)];

    private static readonly Lazy<IReadOnlyList<(string Form, string Table, string Cells)>> rows = new(() =>
        ReferenceFile.Read("generation-tables.csv", row => (row.GetString("form_code"), row.GetString("table_code"), row.GetString("cells"))));

    public static IEnumerable<string> TablesOf(string form) => RowsOf(form).Select(row => row.Table).Distinct();

    public static TableGrid Fill(string form, string table, FormFigures figures, string officeName)
    {
        var grid = new List<IReadOnlyList<GridCell>>();
        var covered = new List<int>();
        var width = 0;
        foreach (var row in RowsOf(form).Where(row => row.Table == table))
        {
            var cells = new List<GridCell>();
            var column = 0;
            foreach (var cell in row.Cells.Split('|').SelectMany(text => CellsOf(text, form, figures, officeName)))
            {
                for (; column < covered.Count && covered[column] > 0; column++)
                {
                }

                cells.Add(cell with { Column = column });
                for (var i = 0; i < cell.ColumnSpan; i++, column++)
                {
                    while (covered.Count <= column)
                        covered.Add(0);
                    covered[column] = cell.RowSpan;
                }
            }

            width = Math.Max(width, covered.Count);
            for (var i = 0; i < covered.Count; i++)
                covered[i] = Math.Max(0, covered[i] - 1);
            grid.Add(cells);
        }

        return new TableGrid(table, width, grid);
    }

    private static IEnumerable<(string Form, string Table, string Cells)> RowsOf(string form)
    {
        var baseForm = ReferenceData.Forms.First(known => known.Code == form).BaseCode ?? form;
        return rows.Value.Where(row => row.Form == form || row.Form == baseForm);
    }

    private static IEnumerable<GridCell> CellsOf(string text, string form, FormFigures figures, string officeName)
    {
        var match = Notation().Match(text);
        var content = match.Groups["content"].Value;
        var template = new GridCell("", 0, Span(match.Groups["rows"]), Span(match.Groups["columns"]), content is ['=' or '~', ..], []);
        switch (content)
        {
            case ['=', .. var code]:
                return ValuesOf(FactDraft.MeasureOf(form, code), figures, template);
            case ['~', .. var code]:
                return [template.Printing(PrintedNumber.Plain(figures.Of(code)))];
            case "@name":
                return [template.Printing(officeName)];
            case "@period":
                return [template.Printing(string.Create(CultureInfo.InvariantCulture, $"{figures.Year}年1月1日至{figures.Year}年12月31日"))];
            default:
                return [content.Contains('{', StringComparison.Ordinal) ? SentenceOf(content, form, figures, template) : template.Printing(content)];
        }
    }

    private static IEnumerable<GridCell> ValuesOf(Measure measure, FormFigures figures, GridCell template)
    {
        if (!measure.ByApplicant)
            return [Value(null, figures.Of(measure.Code))];
        return Enumerable.Range(0, TotalColumn + 1).Select(applicant => Value(applicants[applicant], figures.Of(measure.Code, applicant)));

        GridCell Value(string? applicant, decimal value) =>
            template with { Text = PrintedNumber.Plain(value), Facts = [FactDraft.OfCell(measure, applicant, value)] };
    }

    private static GridCell SentenceOf(string text, string form, FormFigures figures, GridCell template)
    {
        var facts = new List<ReportFact>();
        var printed = "";
        var done = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            printed += text[done..gap.Index];
            var measure = FactDraft.MeasureOf(form, gap.Groups["measure"].Value);
            facts.Add(FactDraft.OfCell(measure, null, figures.Of(measure.Code)) with { Offset = printed.Length });
            printed += PrintedNumber.Plain(figures.Of(measure.Code));
            done = gap.Index + gap.Length;
        }

        return template with { Text = printed + text[done..], Facts = facts };
    }

    private static int Span(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(@"^(?<content>.*?)(?:>(?<columns>\d+))?(?:\^(?<rows>\d+))?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Notation();

    [GeneratedRegex(@"\{(?<measure>[^}]+)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Gap();
}
