using System.Globalization;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Etl.Reading;

/// <summary>
/// Reads one file into a <see cref="SourceDocument"/>. The format is judged by the content, never by the name alone.
/// A file that cannot be read is a <see cref="ReadFailure"/>; no content makes this type throw.
/// </summary>
public sealed class DocumentReader(ReadingLimits? limits = null)
{
    private const string Report = "一份政府信息公开年度报告";

    /// <summary>Control characters that text may hold, in one thousand bytes.</summary>
    private const int MostControls = 20;

    private readonly ReadingLimits limits = limits ?? ReadingLimits.Default;

    public ReadResult Read(string path)
    {
        var file = RawDocument.NameOf(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > limits.MaxBytes)
                return ReadResult.Of(TooLarge(file, null, stream.Length));
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Read(file, bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ReadResult.Of(new ReadFailure(
                FailureReason.Unreadable, file, null, $"无法打开（{error.GetType().Name}）", "可以读取的文件", "请检查文件是否存在、是否有读取权限"));
        }
    }

    /// <param name="fileName">Shown to users; a path is cut down to its last part.</param>
    public ReadResult Read(string fileName, byte[] bytes)
    {
        var raw = RawDocument.Of(fileName, bytes);
        if (bytes.Length == 0)
            return raw.Fails(FailureReason.EmptyFile, "文件长度为0字节", Report, "请重新下载该文件");
        if (bytes.LongLength > limits.MaxBytes)
            return ReadResult.Of(TooLarge(raw.File, raw.Sha256, bytes.LongLength));

        return ContentMark.Of(bytes) is { } mark ? ReadMarked(raw, mark) : ReadText(raw);
    }

    private static ReadResult ReadMarked(RawDocument raw, ContentMark mark) => mark.Kind switch
    {
        ContentKind.Picture or ContentKind.Program =>
            raw.Fails(FailureReason.BinaryFile, $"是{mark.Name}", Report, "请提供带文字的文件，图片须先识别为文字"),
        ContentKind.OtherArchive =>
            raw.Fails(FailureReason.UnknownFormat, $"是{mark.Name}", Report, "请解压后提供其中的文件，或改用ZIP格式"),
        _ => raw.Fails(FailureReason.UnknownFormat, $"是{mark.Name}文件", Report, "请另存为文本文件"),
    };

    private ReadResult ReadText(RawDocument raw)
    {
        if (EncodingDetector.Decode(raw.Bytes) is not { } decoded)
        {
            return HasManyControls(raw.Bytes)
                ? raw.Fails(FailureReason.BinaryFile, "内容不是文字", Report, "请确认文件未损坏，并提供带文字的文件")
                : raw.Fails(
                    FailureReason.EncodingUndecided,
                    "用UTF-8、UTF-16、GB18030、Big5都读不出中文",
                    "以上任一编码的文字",
                    "请用文本编辑器打开并另存为UTF-8");
        }

        if (decoded.Text.Length > limits.MaxCharacters)
            return TextLimits.TooManyCharacters(raw, decoded.Text.Length, limits);
        if (HasManyControls(decoded.Text))
            return raw.Fails(FailureReason.BinaryFile, "内容不是文字", Report, "请确认文件未损坏，并提供带文字的文件");

        var result = PlainTextReader.Read(raw, decoded, limits);
        return result.Document is { } document && document.Lines.All(line => string.IsNullOrWhiteSpace(line.Text))
            ? raw.Fails(FailureReason.EmptyFile, "只有空白", Report, "请重新下载该文件")
            : result;
    }

    private ReadFailure TooLarge(string file, string? sha256, long length) => new(
        FailureReason.TooLarge,
        file,
        sha256,
        string.Create(CultureInfo.InvariantCulture, $"文件有{length:N0}字节"),
        string.Create(CultureInfo.InvariantCulture, $"不超过{limits.MaxBytes:N0}字节的文件"),
        "请确认文件内容，或拆分后再提供");

    private static bool HasManyControls(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            if (b < ' ' && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
                controls++;
        }

        return controls > 0 && 1000L * controls >= (long)MostControls * bytes.Length;
    }

    private static bool HasManyControls(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f'))
                controls++;
        }

        return controls > 0 && 1000L * controls >= (long)MostControls * text.Length;
    }
}
