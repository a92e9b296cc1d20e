using Warehouse.Etl.Reading.Archives;
using Warehouse.Etl.Reading.Html;
using Warehouse.Etl.Reading.Json;
using Warehouse.Etl.Reading.Legacy;
using Warehouse.Etl.Reading.Manifest;
using Warehouse.Etl.Reading.Packages;
using Warehouse.Etl.Reading.Pdf;
using Warehouse.Etl.Reading.PlainText;
using Warehouse.Etl.Reading.WebArchives;

namespace Warehouse.Etl.Reading;

/// <summary>
/// Reads one file into a <see cref="SourceDocument"/>. The format is judged by the content, never by the name alone.
/// A file that cannot be read is a <see cref="ReadFailure"/>; no content makes this type throw.
/// </summary>
public sealed class DocumentReader(ReadingLimits? limits = null)
{
    private readonly ReadingLimits limits = limits ?? ReadingLimits.Default;

    public ReadResult Read(string path) =>
        Load(path, out var bytes) is { } failure ? ReadResult.Of(failure) : Read(path, bytes);

    /// <summary>
    /// Reads one file, or every file of an archive. A <c>manifest.csv</c> within an archive describes the files beside it.
    /// </summary>
    public IEnumerable<ReadResult> ReadAll(string path)
    {
        if (Load(path, out var bytes) is { } failure)
            return [ReadResult.Of(failure)];
        return ArchiveReader.IsArchive(bytes) ? ReadArchive(path, bytes) : [Read(path, bytes)];
    }

    /// <param name="fileName">Shown to users; a path is cut down to its last part.</param>
    public ReadResult Read(string fileName, byte[] bytes)
    {
        var raw = RawDocument.Of(fileName, bytes);
        if (bytes.Length == 0)
            return raw.IsEmpty();
        if (bytes.LongLength > limits.MaxBytes)
            return raw.IsTooLarge(limits);
        return ContentMark.Of(bytes) is { } mark ? ReadMarked(raw, mark) : ReadText(raw);
    }

    private ReadFailure? Load(string path, out byte[] bytes)
    {
        var file = RawDocument.NameOf(path);
        bytes = [];
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > limits.MaxBytes)
                return RawDocument.TooLarge(file, null, stream.Length, limits);
            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new ReadFailure(
                FailureReason.Unreadable, file, null, $"无法打开（{error.GetType().Name}）", "可以读取的文件", "请检查文件是否存在、是否有读取权限");
        }
    }

    private IEnumerable<ReadResult> ReadArchive(string path, byte[] bytes)
    {
        var archives = new ArchiveReader(limits);
        var manifest = archives.Read(path, bytes).FirstOrDefault(entry => entry.Name == DocumentManifest.FileName)?.Bytes is { } rows
            ? DocumentManifest.Read(rows)
            : DocumentManifest.None;
        foreach (var entry in archives.Read(path, bytes).Where(entry => entry.Name != DocumentManifest.FileName))
        {
            var result = entry.Bytes is { } content ? Read(entry.Name, content) : ReadResult.Of(entry.Failure!);
            yield return result.Document is { } document ? ReadResult.Of(manifest.Describe(document)) : result;
        }
    }

    private ReadResult ReadMarked(RawDocument raw, ContentMark mark) => mark.Kind switch
    {
        ContentKind.Pdf => PdfReader.Read(raw, limits),
        ContentKind.CompoundFile => LegacyReader.ReadCompound(raw, limits),
        ContentKind.RichText => LegacyReader.Read(raw, "rtf", limits),
        ContentKind.Zip => PackageReader.Read(raw, limits, LegacyReader.Read),
        ContentKind.Picture or ContentKind.Program =>
            raw.Fails(FailureReason.BinaryFile, $"是{mark.Name}", "请提供带文字的文件，图片须先识别为文字"),
        ContentKind.OtherArchive =>
            raw.Fails(FailureReason.UnknownFormat, $"是{mark.Name}", "请解压后提供其中的文件，或改用ZIP格式"),
        _ => raw.Fails(FailureReason.UnknownFormat, $"是{mark.Name}", "请另存为Word、PDF或文本文件"),
    };

    private ReadResult ReadText(RawDocument raw)
    {
        if (EncodingDetector.Decode(raw.Bytes) is not { } found)
            return ControlCharacters.AreMany(raw.Bytes) ? raw.IsNoText() : raw.IsUndecided();
        if (MisreadText.Mended(found) is not { } decoded)
            return raw.IsGarbled();
        if (decoded.Text.Length > limits.MaxCharacters)
            return raw.IsTooLong(limits);
        if (ControlCharacters.AreMany(decoded.Text))
            return raw.IsNoText();
        if (JsonReportsReader.Is(decoded.Text))
            return JsonReportsReader.Read(raw, decoded, limits);
        if (WebArchive.Boundary(decoded.Text) is { } boundary)
            return WebArchiveReader.Read(raw, boundary, limits);
        if (XmlMarkup.Is(decoded.Text))
            return XmlMarkup.OfficeEnding(decoded.Text) is { } ending ? LegacyReader.Read(raw, ending, limits) : raw.Fails(FailureReason.UnknownFormat, "是XML数据", "请另存为Word、PDF或文本文件");
        return HtmlMarkup.Is(decoded.Text)
            ? HtmlReader.Read(raw, decoded, limits)
            : PlainTextReader.Read(raw, decoded, limits);
    }
}
