using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Warehouse.Etl.Reading.Excel;
using Warehouse.Etl.Reading.Ofd;
using Warehouse.Etl.Reading.Word;

namespace Warehouse.Etl.Reading.Packages;

/// <summary>Documents that are ZIP files inside: Word and Excel since 2007, OFD.</summary>
internal static class PackageReader
{
    /// <param name="convert">Reads an OpenDocument file, which is a ZIP file too but has to be converted first; takes its ending.</param>
    public static ReadResult Read(RawDocument raw, ReadingLimits limits, Func<RawDocument, string, ReadingLimits, ReadResult> convert)
    {
        try
        {
            using var zip = ZipFiles.Open(raw.Bytes);
            var kind = PackageInspector.KindOf(zip);
            return kind switch
            {
                PackageKind.Word or PackageKind.Excel or PackageKind.Ofd when !PackageInspector.IsWithin(zip, limits, needsAll: kind != PackageKind.Ofd) => raw.IsTooLong(limits),
                PackageKind.Word => WordReader.Read(raw, limits),
                PackageKind.Excel => ExcelReader.Read(raw, limits),
                PackageKind.Ofd => OfdReader.Read(raw, zip, limits),
                PackageKind.OpenDocument => convert(raw, PackageInspector.IsSpreadsheet(zip) ? "ods" : "odt", limits),
                PackageKind.Archive => raw.Fails(FailureReason.UnknownFormat, "是ZIP压缩包", "请按压缩包读取，或解压后逐个提供"),
                _ => raw.Fails(FailureReason.UnknownFormat, "是演示文稿或其他文档", "请另存为Word、PDF或文本文件"),
            };
        }
        catch (Exception error) when (IsDamage(error))
        {
            return raw.IsDamaged($"文件内部结构有误（{error.GetType().Name}）");
        }
    }

    /// <summary>
    /// Everything that the package libraries throw at a malformed document; they check little before they use a part.
    /// </summary>
    private static bool IsDamage(Exception error) => error
        is InvalidDataException or IOException or XmlException or OpenXmlPackageException or FormatException
        or ArgumentException or InvalidOperationException or NotSupportedException or NullReferenceException
        or KeyNotFoundException or InvalidCastException or OverflowException or IndexOutOfRangeException;
}
