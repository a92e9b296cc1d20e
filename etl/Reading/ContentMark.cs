namespace Warehouse.Etl.Reading;

/// <summary>The bytes that a format begins with.</summary>
/// <param name="Name">As users call it.</param>
internal sealed record ContentMark(ContentKind Kind, string Name, byte[] Bytes)
{
    private const int PdfMarkWithin = 1024;

    private static readonly ContentMark[] all =
    [
        new(ContentKind.Pdf, "PDF", "%PDF-"u8.ToArray()),
        new(ContentKind.Zip, "ZIP", "PK\u0003\u0004"u8.ToArray()),
        new(ContentKind.Zip, "ZIP", "PK\u0005\u0006"u8.ToArray()),
        new(ContentKind.CompoundFile, "Office 97-2003", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        new(ContentKind.RichText, "RTF", "{\\rtf"u8.ToArray()),
        new(ContentKind.Picture, "PNG图片", [0x89, 0x50, 0x4E, 0x47]),
        new(ContentKind.Picture, "JPEG图片", [0xFF, 0xD8, 0xFF]),
        new(ContentKind.Picture, "GIF图片", "GIF8"u8.ToArray()),
        new(ContentKind.Picture, "TIFF图片", [0x49, 0x49, 0x2A, 0x00]),
        new(ContentKind.Picture, "TIFF图片", [0x4D, 0x4D, 0x00, 0x2A]),
        new(ContentKind.OtherArchive, "RAR压缩包", "Rar!"u8.ToArray()),
        new(ContentKind.OtherArchive, "7z压缩包", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        new(ContentKind.OtherArchive, "GZIP压缩包", [0x1F, 0x8B, 0x08]),
        new(ContentKind.Program, "Linux程序", [0x7F, 0x45, 0x4C, 0x46]),
    ];

    /// <summary>The mark that a file bears, or null for text and for what nobody knows.</summary>
    public static ContentMark? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var mark in all)
        {
            if (bytes.StartsWith(mark.Bytes))
                return mark;
        }

        // PDF allows other bytes before its mark.
        return bytes[..Math.Min(bytes.Length, PdfMarkWithin)].IndexOf(all[0].Bytes) >= 0 ? all[0] : null;
    }
}
