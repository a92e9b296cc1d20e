using System.IO.Compression;
using Warehouse.Etl.Reading.Pages;

namespace Warehouse.Etl.Reading.Ofd;

/// <summary>
/// OFD, the national format of documents with a fixed layout (GB/T 33190): like a PDF, words and lines that have their places on
/// pages; the columns of its tables follow from them.
/// </summary>
internal static class OfdReader
{
    private const string Kind = "OFD";

    /// <exception cref="System.Xml.XmlException">A part is not well-formed.</exception>
    /// <exception cref="InvalidDataException">A part that another names is not there.</exception>
    public static ReadResult Read(RawDocument raw, ZipArchive zip, ReadingLimits limits)
    {
        var package = new OfdPackage(zip);
        if (package.IsEncrypted)
            return raw.Fails(FailureReason.Protected, "OFD已加密", "请取消加密后提供", "没有加密的OFD");
        var canvases = new List<OfdCanvas>();
        var elements = 0;
        foreach (var page in package.Pages())
        {
            // Pages may share one large part, of which each would be drawn.
            elements += page.Contents.Sum(content => content.Descendants().Count());
            if (canvases.Count == limits.MaxPages || elements > 2 * limits.MaxElements)
                return raw.IsTooLong(limits);
            canvases.Add(OfdCanvas.Of(page));
        }

        List<Page> pages = [.. canvases.Select(canvas => canvas.Page)];
        return PagedDocument.Refusal(raw, pages, Kind) ?? PagedDocument.Of(raw, pages, [.. canvases.Select(canvas => canvas.Drawn)], lacksFont: false, limits);
    }
}
