using System.Buffers.Binary;
using System.Text;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.Legacy;

namespace Warehouse.Tests.Reading.Legacy;

public sealed class LegacyReaderTests
{
    private static byte[] Fixture(string name) => File.ReadAllBytes(Path.Combine(TestDocuments.Root, "reading", name));

    /// <summary>A compound file of nothing but a directory with these names.</summary>
    private static byte[] Compound(params string[] names)
    {
        var bytes = new byte[1024 + 128 * names.Length];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes, 0);
        for (var i = 0; i < names.Length; i++)
        {
            var entry = bytes.AsSpan(512 + 128 * i, 128);
            Encoding.Unicode.GetBytes(names[i], entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(2 * names[i].Length + 2));
            entry[66] = 2;
        }

        return bytes;
    }

    [TestCase("report.doc", "doc")]
    [TestCase("report.rtf", "rtf")]
    [TestCase("report.odt", "odt")]
    public void Old_documents_are_converted_and_read_like_Word(string file, string from)
    {
        Programs.Need("soffice", "libreoffice-writer-nogui");

        var document = ReadAssert.Document(Fixture(file), file);

        Assert.Multiple(() =>
        {
            Assert.That(document.Format, Is.EqualTo(SourceFormat.Docx));
            Assert.That(document.Metadata["converted_from"], Is.EqualTo(from));
            Assert.That(document.Lines[0].Text, Is.EqualTo("金山桥街道2019年政府信息公开工作年度报告"));
            Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[] { "(三)不予公开|1.属于国家秘密|14|", "~(三)不予公开|2.其他|0|~0" }));
            Assert.That(document.Sha256, Is.EqualTo(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Fixture(file)))));
        });
    }

    [TestCase("sheet.xls", "xls")]
    [TestCase("sheet.ods", "ods")]
    public void Old_sheets_are_converted_and_read_like_Excel(string file, string from)
    {
        Programs.Need("soffice", "libreoffice-calc-nogui");

        var document = ReadAssert.Document(Fixture(file), file);

        Assert.That(document.Format, Is.EqualTo(SourceFormat.Xlsx));
        Assert.That(document.Metadata["converted_from"], Is.EqualTo(from));
        Assert.That(document.Texts(), Is.EqualTo(new[] { "信息内容\t件数", "规章\t0", "行政规范性文件\t12" }));
    }

    [Test]
    public void What_LibreOffice_cannot_convert_is_damaged()
    {
        Programs.Need("soffice", "libreoffice-writer-nogui");

        Assert.That(new DocumentReader().Read("a.doc", Fixture("report.doc")[..3000]).Failure?.Reason, Is.EqualTo("damaged"));
    }

    [TestCase("EncryptedPackage", "protected")]
    [TestCase("PowerPoint Document", "unknown_format")]
    public void What_a_compound_file_holds_decides(string stream, string reason) =>
        Assert.That(new DocumentReader().Read("a.doc", Compound("Root Entry", stream)).Failure?.Reason, Is.EqualTo(reason));

    [Test]
    public void An_encrypted_Word_document_is_told_by_its_first_block()
    {
        var bytes = Fixture("report.doc");
        Assert.That(CompoundFile.IsEncryptedWord(bytes), Is.False);
        var block = Enumerable.Range(1, bytes.Length / 512 - 1).First(i => bytes[512 * i] == 0xEC && bytes[512 * i + 1] == 0xA5);
        bytes[512 * block + 11] |= 1;

        Assert.That(new DocumentReader().Read("a.doc", bytes).Failure?.Reason, Is.EqualTo("protected"));
    }

    [Test]
    public void The_names_in_a_compound_file_are_found() =>
        Assert.That(CompoundFile.EntryNames(Fixture("sheet.xls")), Is.SupersetOf(new[] { "Root Entry", "Workbook" }));
}
