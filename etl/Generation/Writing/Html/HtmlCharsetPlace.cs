namespace Warehouse.Etl.Generation.Writing.Html;

/// <summary>Where a page declares its encoding.</summary>
internal enum HtmlCharsetPlace
{
    None,

    /// <summary><c>&lt;meta charset&gt;</c>.</summary>
    Meta,

    /// <summary><c>&lt;meta http-equiv="Content-Type"&gt;</c>.</summary>
    ContentType,

    XmlDeclaration,
}
