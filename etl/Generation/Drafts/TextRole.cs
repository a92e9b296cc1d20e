namespace Warehouse.Etl.Generation.Drafts;

/// <summary>What a piece of text is on the page.</summary>
public enum TextRole
{
    Title,
    Heading,
    Paragraph,

    /// <summary>Right-aligned at the end: who signs, and when.</summary>
    Signature,

    /// <summary>Of the page and not of the report: metadata, advertisements.</summary>
    Page,

    /// <summary>Of the site around the page: menus, share buttons, the foot.</summary>
    Navigation,
    Table,
}
