namespace Warehouse.Etl.Generation.Drafts;

/// <summary>What a piece of text is on the page.</summary>
public enum TextRole
{
    Title,
    Heading,
    Paragraph,

    /// <summary>Right-aligned at the end: who signs, and when.</summary>
    Signature,

    /// <summary>Of the site and not of the report: navigation, metadata, advertisements.</summary>
    Page,
    Table,
}
