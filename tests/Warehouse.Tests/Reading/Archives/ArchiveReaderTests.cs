using System.IO.Compression;
using System.Text;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.Archives;
using Warehouse.Etl.Reading.PlainText;
using Warehouse.Tests.Reading.Word;

namespace Warehouse.Tests.Reading.Archives;

public sealed class ArchiveReaderTests
{
    private static byte[] Zip(Encoding? names, params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static List<ArchiveEntry> Read(byte[] bytes, ReadingLimits? limits = null) => [.. new ArchiveReader(limits).Read("all.zip", bytes)];

    [Test]
    public void Every_file_is_taken_out_and_folders_are_not()
    {
        var zip = Zip(null, ("街道/", []), ("街道/一.txt", Text("甲")), ("__MACOSX/._一.txt", Text("x")), (".DS_Store", Text("x")), ("二.txt", Text("乙")));

        Assert.That(Read(zip).Select(entry => (entry.Name, entry.Archive, Encoding.UTF8.GetString(entry.Bytes!))), Is.EqualTo(new[]
        {
            ("一.txt", "all.zip", "甲"), ("二.txt", "all.zip", "乙"),
        }));
    }

    [Test]
    public void Names_in_GBK_are_read()
    {
        var zip = Zip(TextEncoding.Gb18030.Encoding, ("望城区年度报告.txt", Text("甲")));

        Assert.That(Read(zip).Single().Name, Is.EqualTo("望城区年度报告.txt"));
    }

    [TestCase("../../etc/passwd", "passwd")]
    [TestCase("C:\\Windows\\a.txt", "a.txt")]
    [TestCase("/a/b\u0007.txt", "b□.txt")]
    [TestCase("..", "..")]
    public void A_name_is_never_a_path(string stored, string shown)
    {
        if (shown == "..")
            Assert.That(Read(Zip(null, (stored, Text("甲")))), Is.Empty);
        else
            Assert.That(Read(Zip(null, (stored, Text("甲")))).Single().Name, Is.EqualTo(shown));
    }

    [Test]
    public void Archives_within_archives_are_opened_to_a_depth()
    {
        var zip = Text("甲");
        for (var i = 0; i < 3; i++)
            zip = Zip(null, (i == 0 ? "a.txt" : $"{i}.zip", zip));

        Assert.That(Read(zip).Single().Name, Is.EqualTo("a.txt"));
        Assert.That(Read(Zip(null, ("3.zip", zip))).Single().Failure?.Reason, Is.EqualTo(FailureReason.ArchiveLimits));
    }

    [Test]
    public void A_bomb_is_refused_before_it_is_large()
    {
        var zip = Zip(null, ("bomb.txt", new byte[40_000_000]), ("a.txt", Text("甲")));

        var entries = Read(zip);

        Assert.That(entries[0].Failure?.Reason, Is.EqualTo(FailureReason.ArchiveLimits));
        Assert.That(entries[1].Bytes, Is.EqualTo(Text("甲")));
    }

    [Test]
    public void Too_many_files_end_the_reading_with_a_failure()
    {
        var zip = Zip(null, [.. Enumerable.Range(0, 5).Select(i => ($"{i}.txt", Text("甲")))]);

        var entries = Read(zip, new ReadingLimits(MaxArchiveEntries: 3));

        Assert.That(entries, Has.Count.EqualTo(4));
        Assert.That(entries[3].Failure?.Reason, Is.EqualTo(FailureReason.ArchiveLimits));
    }

    [Test]
    public void Too_many_bytes_end_the_reading_with_a_failure()
    {
        var zip = Zip(null, [.. Enumerable.Range(0, 5).Select(i => ($"{i}.txt", new byte[100]))]);

        var entries = Read(zip, new ReadingLimits(MaxArchiveBytes: 250));

        Assert.That(entries.Select(entry => entry.Failure?.Reason), Is.EqualTo(new[] { null, null, FailureReason.ArchiveLimits }));
    }

    [Test]
    public void A_damaged_file_does_not_hide_the_others()
    {
        var zip = Zip(null, ("a.txt", [.. Enumerable.Range(0, 50_000).Select(i => (byte)(i * i * 31 >> 5))]), ("b.txt", Text("乙")));
        zip.AsSpan(60, 200).Fill(0xFF);

        var entries = Read(zip);

        Assert.That(entries[0].Failure?.Reason ?? "taken", Is.EqualTo(FailureReason.Damaged));
        Assert.That(entries[1].Bytes, Is.EqualTo(Text("乙")));
    }

    [Test]
    public void An_archive_without_its_list_of_files_is_damaged()
    {
        var zip = Zip(null, ("a.txt", Text("甲")));

        Assert.That(Read(zip[..^30]).Single().Failure?.Reason, Is.EqualTo(FailureReason.Damaged));
    }

    [Test]
    public void A_Word_file_is_no_archive()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ArchiveReader.IsArchive(WordFile.Of(WordFile.P("甲"))), Is.False);
            Assert.That(ArchiveReader.IsArchive(Text("PK 甲")), Is.False);
            Assert.That(ArchiveReader.IsArchive(Zip(null, ("a.txt", Text("甲")))));
        });
    }

    [Test]
    public void All_documents_of_an_archive_are_read_with_their_manifest()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "archive-with-manifest.zip");
        File.WriteAllBytes(path, Zip(null, ("a.txt", Text("年度报告")), ("b.docx", WordFile.Of(WordFile.P("年度报告"))), ("c.png", [0x89, 0x50, 0x4E, 0x47]), ("manifest.csv", Text("file,year\nb.docx,2019\n"))));

        var results = new DocumentReader().ReadAll(path).ToList();

        Assert.That(results.Select(result => result.Document?.Format), Is.EqualTo(new SourceFormat?[] { SourceFormat.Txt, SourceFormat.Docx, null }));
        Assert.That(results[1].Document?.Metadata["manifest.report_year"], Is.EqualTo("2019"));
        Assert.That(results[2].Failure?.Reason, Is.EqualTo(FailureReason.BinaryFile));
    }
}
