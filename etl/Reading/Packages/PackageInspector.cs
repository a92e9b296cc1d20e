using System.IO.Compression;
using System.Xml;
using Warehouse.Etl.Reading.Ofd;

namespace Warehouse.Etl.Reading.Packages;

/// <summary>Looks into a ZIP file before anything else does: what it is, and whether its XML is safe to load.</summary>
internal static class PackageInspector
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string OpenDocumentManifest = "META-INF/manifest.xml";

    public static PackageKind KindOf(ZipArchive zip)
    {
        if (Has(zip, ContentTypes))
            return HasFolder(zip, "word/") ? PackageKind.Word : HasFolder(zip, "xl/") ? PackageKind.Excel : PackageKind.Other;
        if (Has(zip, OfdPackage.Root))
            return PackageKind.Ofd;
        return Has(zip, OpenDocumentManifest) && Has(zip, "content.xml") ? PackageKind.OpenDocument : PackageKind.Archive;
    }

    /// <summary>Whether an OpenDocument is a spreadsheet, by the media type that stands uncompressed in it.</summary>
    public static bool IsSpreadsheet(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { } entry)
            return false;
        using var reader = new StreamReader(new LimitedStream(entry.Open(), limit: 200));
        return reader.ReadToEnd().Contains("spreadsheet", StringComparison.Ordinal);
    }

    /// <summary>
    /// Reads every XML part once. Sizes and depth are measured and not believed; a document type is refused, and with
    /// it every external entity.
    /// </summary>
    /// <param name="needsAll">Whether a part that is not well-formed makes the whole unreadable, or is measured as far as it goes: whoever needs it will see.</param>
    /// <exception cref="XmlException">A part that is needed is not well-formed or has a document type.</exception>
    /// <exception cref="InvalidDataException">A part cannot be decompressed.</exception>
    /// <returns>Whether all parts together stay within the limits.</returns>
    public static bool IsWithin(ZipArchive zip, ReadingLimits limits, bool needsAll = true)
    {
        long left = limits.MaxExpandedBytes;
        var elements = 0;
        foreach (var entry in zip.Entries.Where(IsXml))
        {
            using var stream = new LimitedStream(entry.Open(), left);
            if (!IsWithin(stream, limits, needsAll, ref elements) || stream.IsExhausted)
                return false;
            left -= stream.Taken;
        }

        return true;
    }

    private static bool IsWithin(LimitedStream stream, ReadingLimits limits, bool needsAll, ref int elements)
    {
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && (++elements > 2 * limits.MaxElements || reader.Depth > limits.MaxDepth))
                    return false;
            }

            return true;
        }
        catch (XmlException) when (stream.IsExhausted || !needsAll)
        {
            return !stream.IsExhausted;
        }
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool Has(ZipArchive zip, string name) => zip.GetEntry(name) is not null;

    private static bool HasFolder(ZipArchive zip, string folder) =>
        zip.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
}
