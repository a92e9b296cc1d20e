namespace Warehouse.Etl.Reading;

/// <summary>What the first bytes of a file say it is.</summary>
internal enum ContentKind
{
    /// <summary>No known mark: text, if anything.</summary>
    Text,
    Pdf,

    /// <summary>ZIP, which Word, Excel and archives share.</summary>
    Zip,

    /// <summary>Compound file: old Word, Excel and WPS, and every encrypted Office document.</summary>
    CompoundFile,
    RichText,
    Picture,
    Program,

    /// <summary>An archive of another kind than ZIP.</summary>
    OtherArchive,
}
