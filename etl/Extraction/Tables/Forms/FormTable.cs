using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Forms;

/// <summary>One table of a form as every office has to fill it in, without the rows of regional variants.</summary>
internal sealed class FormTable
{
    private FormTable(FormLayout layout, IGrouping<string, FormRow> rows)
    {
        Code = rows.Key;
        Title = layout.Rows.FirstOrDefault(row => row.TableCode == Code && row.Kind == FormRowKind.Title)?.Label ?? Code;
        Rows = [.. rows.Select(row => (row, (IReadOnlyList<string>)[.. row.Measures.Select(CodeOf)]))];
        Measures = Rows.SelectMany(row => row.Measures).ToHashSet(StringComparer.Ordinal);
        MeasuresOfVariants = layout.Rows.Where(row => row.TableCode == Code && row.FormCode != layout.Code).SelectMany(row => row.Measures).Select(CodeOf).ToHashSet(StringComparer.Ordinal);
    }

    public string Code { get; }

    public string Title { get; }

    /// <summary>The rows that hold values, each with the codes of its measures in column order.</summary>
    public IReadOnlyList<(FormRow Row, IReadOnlyList<string> Measures)> Rows { get; }

    public IReadOnlySet<string> Measures { get; }

    /// <summary>Those of the rows that regions add to it.</summary>
    public IReadOnlySet<string> MeasuresOfVariants { get; }

    public static IReadOnlyList<FormTable> AllOf(FormLayout layout) =>
        [.. layout.Rows.Where(row => row.FormCode == layout.Code && row.Measures.Count > 0).GroupBy(row => row.TableCode).Select(rows => new FormTable(layout, rows))];

    /// <summary>The code in an entry of a row's measures: in a sentence a cue stands before it.</summary>
    public static string CodeOf(string entry) => entry[(entry.IndexOf('=', StringComparison.Ordinal) + 1)..];
}
