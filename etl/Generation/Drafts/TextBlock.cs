namespace Warehouse.Etl.Generation.Drafts;

/// <summary>A title, a heading, a paragraph, or a line of the page around the report.</summary>
public sealed record TextBlock(TextRole Role, Passage Passage) : DraftBlock
{
    public TextBlock(TextRole role, string text)
        : this(role, Passage.Plain(text))
    {
    }
}
