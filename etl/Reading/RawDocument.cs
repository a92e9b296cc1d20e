using System.Globalization;
using System.Security.Cryptography;

namespace Warehouse.Etl.Reading;

/// <summary>A file in memory, before anything is known of its format.</summary>
/// <param name="File">Name without the path of the machine.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
internal sealed record RawDocument(string File, byte[] Bytes, string Sha256)
{
    private const string Report = "一份政府信息公开年度报告";

    public static RawDocument Of(string fileName, byte[] bytes) =>
        new(NameOf(fileName), bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The last part of a path of any system.</summary>
    public static string NameOf(string path) => path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];

    public ReadResult Fails(string reason, string found, string toDo, string expected = Report) =>
        ReadResult.Of(new ReadFailure(reason, File, Sha256, found, expected, toDo));

    public ReadResult IsEmpty() => Fails(FailureReason.EmptyFile, "文件长度为0字节", "请重新下载该文件");

    public ReadResult IsBlank() => Fails(FailureReason.EmptyFile, "没有文字", "请重新下载该文件");

    public ReadResult IsNoText() => Fails(FailureReason.BinaryFile, "内容不是文字", "请确认文件未损坏，并提供带文字的文件");

    public ReadResult IsUndecided() => Fails(
        FailureReason.EncodingUndecided,
        "用UTF-8、UTF-16、GB18030、Big5都读不出中文",
        "请用文本编辑器打开并另存为UTF-8",
        "以上任一编码的文字");

    /// <summary>Taken for another encoding and saved as that, with characters that it does not have.</summary>
    public ReadResult IsGarbled() => Fails(FailureReason.EncodingUndecided, "是乱码：文字曾按另一种编码读取并保存，一部分已经丢失，不能复原", "请重新下载该文件");

    public ReadResult IsDamaged(string found) => Fails(FailureReason.Damaged, found, "请重新下载该文件，或打开后另存一份");

    public ReadResult IsTooLarge(ReadingLimits limits) => ReadResult.Of(TooLarge(File, Sha256, Bytes.LongLength, limits));

    public ReadResult IsTooLong(ReadingLimits limits) => Fails(
        FailureReason.TooLarge,
        "内容超过限度",
        "请确认文件内容，只保留年度报告本身",
        string.Create(
            CultureInfo.InvariantCulture,
            $"不超过{limits.MaxCharacters:N0}个字符、{limits.MaxLines:N0}行、{limits.MaxCells:N0}个单元格的一份年度报告"));

    public static ReadFailure TooLarge(string file, string? sha256, long length, ReadingLimits limits) => new(
        FailureReason.TooLarge,
        file,
        sha256,
        string.Create(CultureInfo.InvariantCulture, $"文件有{length:N0}字节"),
        string.Create(CultureInfo.InvariantCulture, $"不超过{limits.MaxBytes:N0}字节的文件"),
        "请确认文件内容，或拆分后再提供");
}
