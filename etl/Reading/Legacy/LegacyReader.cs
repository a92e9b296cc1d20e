using Warehouse.Etl.Reading.External;
using Warehouse.Etl.Reading.Metadata;
using Warehouse.Etl.Reading.Packages;

namespace Warehouse.Etl.Reading.Legacy;

/// <summary>
/// Documents that LibreOffice turns into Word or Excel before they are read: old Word, Excel and WPS files, RTF and
/// OpenDocument.
/// </summary>
internal static class LegacyReader
{
    private const string Packages = "libreoffice-writer-nogui libreoffice-calc-nogui";

    public static ReadResult ReadCompound(RawDocument raw, ReadingLimits limits)
    {
        var names = CompoundFile.EntryNames(raw.Bytes);
        if (names.Contains("EncryptedPackage") || CompoundFile.IsEncryptedWord(raw.Bytes))
            return raw.Fails(FailureReason.Protected, "文档已加密", "请取消密码后提供", "没有密码的文档");
        if (names.Contains("PowerPoint Document"))
            return raw.Fails(FailureReason.UnknownFormat, "是演示文稿", "请另存为Word、PDF或文本文件");
        return Read(raw, names.Contains("Workbook") || names.Contains("Book") ? "xls" : "doc", limits);
    }

    /// <param name="ending">What LibreOffice shall take the document for; it decides what it is turned into.</param>
    public static ReadResult Read(RawDocument raw, string ending, ReadingLimits limits)
    {
        try
        {
            return Converted(raw, ending, limits);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return raw.Fails(FailureReason.Unreadable, "系统临时文件夹无法写入", "请检查临时文件夹的权限和剩余空间", "可以写入的临时文件夹");
        }
    }

    private static ReadResult Converted(RawDocument raw, string ending, ReadingLimits limits)
    {
        var isSheet = ending is "xls" or "ods";
        var conversion = LibreOffice.Convert(raw.Bytes, ending, isSheet ? "xlsx" : "docx", limits);
        if (conversion.End == ProgramEnd.Missing)
            return raw.Fails(FailureReason.NeedsLibreOffice, "是旧版Office或WPS文档，而本机没有LibreOffice", $"请安装Debian软件包{Packages}，或另存为docx、xlsx", "装有LibreOffice的系统");
        if (conversion.End == ProgramEnd.TimedOut)
            return raw.Fails(FailureReason.TimedOut, "LibreOffice转换超时", "请另存为docx或xlsx", "能及时转换的文档");
        if (conversion.Output.Length == 0)
            return raw.IsDamaged("LibreOffice无法转换");

        var result = PackageReader.Read(raw with { Bytes = conversion.Output }, limits, (converted, _, _) => converted.IsDamaged("LibreOffice无法转换"));
        if (result.Document is not { } document)
            return result;
        var metadata = new Dictionary<string, string>(document.Metadata, StringComparer.Ordinal) { [MetadataKey.ConvertedFrom] = ending };
        return ReadResult.Of(document with { Metadata = metadata });
    }
}
