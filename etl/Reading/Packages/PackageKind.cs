namespace Warehouse.Etl.Reading.Packages;

/// <summary>What a ZIP file holds.</summary>
internal enum PackageKind
{
    Word,
    Excel,

    /// <summary>OpenDocument, which LibreOffice converts.</summary>
    OpenDocument,

    /// <summary>Pages of a fixed layout (GB/T 33190).</summary>
    Ofd,

    /// <summary>A kind of document that is not read here, such as PowerPoint.</summary>
    Other,

    /// <summary>Files of any kind.</summary>
    Archive,
}
