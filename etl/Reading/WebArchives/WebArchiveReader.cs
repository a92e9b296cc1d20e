using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Warehouse.Etl.Reading.Html;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Etl.Reading.WebArchives;

/// <summary>A web page saved as one file: its page is read as any other, its pictures and frames are not.</summary>
internal static class WebArchiveReader
{
    private const string Found = "网页存档中没有完整的网页";

    public static ReadResult Read(RawDocument raw, string boundary, ReadingLimits limits)
    {
        try
        {
            if (Page(raw.Bytes, boundary, limits) is not { } page || EncodingDetector.Decode(page) is not { } decoded)
                return raw.IsDamaged(Found);
            return decoded.Text.Length > limits.MaxCharacters ? raw.IsTooLong(limits) : HtmlReader.Read(raw, decoded, limits);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or FormatException)
        {
            return raw.IsDamaged(Found);
        }
    }

    /// <summary>The bytes of the first part that is a page.</summary>
    private static byte[]? Page(byte[] archive, string boundary, ReadingLimits limits)
    {
        var parts = new MultipartReader(boundary, new MemoryStream(WithLineEnds(archive))) { BodyLengthLimit = limits.MaxBytes };
        while (Next(parts) is { } part)
        {
            if (part.ContentType?.TrimStart().StartsWith(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) != true)
                continue;
            var encoding = part.Headers?.TryGetValue("Content-Transfer-Encoding", out var value) == true ? value.ToString().Trim() : "";
            using var body = new MemoryStream();
            part.Body.CopyToAsync(body).GetAwaiter().GetResult();
            return encoding.ToLowerInvariant() switch
            {
                "quoted-printable" => QuotedPrintable.Decode(body.ToArray()),
                "base64" => Convert.FromBase64String(Encoding.ASCII.GetString(body.ToArray())),
                _ => body.ToArray(),
            };
        }

        return null;
    }

    /// <summary>The reader of the parts only works while its stream waits; this one never does.</summary>
    private static MultipartSection? Next(MultipartReader parts) => parts.ReadNextSectionAsync().GetAwaiter().GetResult();

    /// <summary>Parts end with CR LF; an archive that went through a text editor may have lost the CR.</summary>
    private static byte[] WithLineEnds(byte[] archive) => archive.AsSpan().Contains((byte)'\r')
        ? archive
        : Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(archive).ReplaceLineEndings("\r\n"));
}
