using System.Security.Cryptography;
using System.Text;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Reading;

public sealed class DocumentReaderTests
{
    private readonly DocumentReader reader = new();

    [Test]
    public void Plain_text_keeps_its_lines_and_what_they_said()
    {
        var bytes = Encoding.UTF8.GetBytes("\u3000\u3000主動(dòng)公開（一）\r\n\r\n規章\t０\n");

        var document = reader.Read("/somewhere/else/报告.txt", bytes).Document;

        Assert.That(document, Is.Not.Null);
        Assert.Multiple(() =>
        {
            Assert.That(document.File, Is.EqualTo("报告.txt"));
            Assert.That(document.Format, Is.EqualTo(SourceFormat.Txt));
            Assert.That(document.Encoding, Is.EqualTo("utf-8"));
            Assert.That(document.Sha256, Is.EqualTo(Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant()));
            Assert.That(document.Tables, Is.Empty);
            Assert.That(document.Metadata["repair.pinyin"], Is.EqualTo("1"));
            Assert.That(document.Lines, Is.EqualTo(new[]
            {
                new SourceLine(1, "\u3000\u3000主動(dòng)公開（一）", "  主动公开(一)"),
                new SourceLine(2, "", ""),
                new SourceLine(3, "規章\t０", "规章\t0"),
            }));
        });
    }

    private static IEnumerable<TestCaseData> Unreadable()
    {
        yield return Case("empty_file", []);
        yield return Case("empty_file", Encoding.UTF8.GetBytes(" \r\n\u3000\uFEFF\n"));
        yield return Case("binary_file", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]);
        yield return Case("binary_file", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * i * 31 >> 3))]);
        yield return Case("encoding_undecided", Encoding.Latin1.GetBytes("rapport annuel à é è ç ù ô ê î"));
        yield return Case("unknown_format", Encoding.ASCII.GetBytes("Rar!\u001a\u0007 and so on"));

        static TestCaseData Case(string reason, byte[] bytes) => new TestCaseData(reason, bytes).SetArgDisplayNames(reason, $"{bytes.Length} bytes");
    }

    [TestCaseSource(nameof(Unreadable))]
    public void What_cannot_be_read_has_a_reason_a_name_and_a_remedy(string reason, byte[] bytes)
    {
        var failure = reader.Read("甲.txt", bytes).Failure;

        Assert.That(failure?.Reason, Is.EqualTo(reason));
        Assert.That(failure?.Message, Does.Contain("甲.txt").And.Contain(failure!.Found).And.Contain(failure.Expected).And.Contain(failure.ToDo));
    }

    [Test]
    public void Every_reason_is_a_rule_that_quarantines()
    {
        var reasons = typeof(FailureReason).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        var quarantining = ReferenceData.Rules.Where(rule => rule.Quarantines).Select(rule => rule.Code);

        Assert.That(reasons, Is.Not.Empty.And.SubsetOf(quarantining));
    }

    [Test]
    public void A_file_beyond_the_limit_is_refused_before_it_is_read()
    {
        var small = new DocumentReader(new ReadingLimits(MaxBytes: 10));

        Assert.That(small.Read("a.txt", new byte[11]).Failure?.Reason, Is.EqualTo("too_large"));
    }

    [Test]
    public void A_text_of_too_many_lines_or_characters_is_refused()
    {
        var small = new DocumentReader(new ReadingLimits(MaxCharacters: 10, MaxLines: 2));

        Assert.Multiple(() =>
        {
            Assert.That(small.Read("a.txt", "1\n2\n3"u8.ToArray()).Failure?.Reason, Is.EqualTo("too_large"));
            Assert.That(small.Read("a.txt", "12345678901"u8.ToArray()).Failure?.Reason, Is.EqualTo("too_large"));
            Assert.That(small.Read("a.txt", "1\n2"u8.ToArray()).IsRead);
        });
    }

    [Test]
    public void A_file_that_is_not_there_is_a_failure_and_no_exception()
    {
        var failure = reader.Read(Path.Combine(TestContext.CurrentContext.WorkDirectory, "没有.txt")).Failure;

        Assert.That(failure?.Reason, Is.EqualTo("unreadable"));
        Assert.That(failure?.Message, Does.StartWith("文件“没有.txt”"));
    }

    [Test]
    public void A_folder_is_no_file() =>
        Assert.That(reader.Read(TestContext.CurrentContext.WorkDirectory).Failure?.Reason, Is.EqualTo("unreadable"));
}
