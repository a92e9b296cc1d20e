namespace Warehouse.Tests.Extraction.Tables.Variants;

/// <summary>A row of a form with made-up numbers.</summary>
/// <param name="Group">The label that covers this row and the next ones, printed before the label of the first; empty elsewhere.</param>
/// <param name="Measures">The code of each value; all values of table three are of one measure.</param>
public sealed record FilledRow(string Group, string Label, string[] Values, params string[] Measures)
{
    public string Line(string separator) => string.Join(separator, Cells);

    /// <summary>Labels and values, without the places that merged cells cover.</summary>
    public IEnumerable<string> Cells => (Group.Length > 0 ? [Group, Label] : new[] { Label }).Concat(Values);

    public FilledRow With(params string[] values) => this with { Values = values };
}
