namespace Warehouse.Reports.Wording;

/// <summary>A piece of a sentence: words, or a figure that stands in a cell of the page.</summary>
/// <param name="Cell">Id of the cell that the figure is taken from; null for words.</param>
public sealed record Phrase(string Text, string? Cell = null)
{
    public static implicit operator Phrase(string text) => new(text);
}
