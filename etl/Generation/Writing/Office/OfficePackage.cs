using System.IO.Compression;
using System.Text;

namespace Warehouse.Etl.Generation.Writing.Office;

/// <summary>The ZIP file of an Office document. Its times are fixed, so that the same parts are the same bytes.</summary>
internal static class OfficePackage
{
    /// <summary>The earliest that a ZIP file can say.</summary>
    private static readonly DateTimeOffset time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static byte[] Of(IEnumerable<(string Name, string Xml)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = time;
                using var content = entry.Open();
                content.Write(utf8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>What each part is.</summary>
    public static (string Name, string Xml) ContentTypes(params (string Part, string Type)[] parts) => (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(parts.Select(part => $"<Override PartName=\"{part.Part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{part.Type}+xml\"/>"))
        + "</Types>");

    /// <summary>What a part refers to: rId1, rId2 …</summary>
    public static (string Name, string Xml) Relationships(string name, params (string Type, string Target)[] targets) => (
        name,
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((target, i) =>
            $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{target.Type}\" Target=\"{target.Target}\"/>"))
        + "</Relationships>");
}
