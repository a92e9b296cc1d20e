using Warehouse.Etl.Jobs;

namespace Warehouse.Tests.Jobs;

public sealed class DocumentDiscoveryTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void A_folder_is_searched_to_the_bottom_in_ordinal_order()
    {
        foreach (var name in (string[])["b.txt", "a/z.txt", "a/B.html", "乙/甲.docx", "Z.pdf"])
            folder.Write(name, "x");

        var found = DocumentDiscovery.Find([folder.Path]);

        Assert.That(found.Documents.Select(document => document.Name), Is.EqualTo((string[])["Z.pdf", "a/B.html", "a/z.txt", "b.txt", "乙/甲.docx"]));
        Assert.That(found.Documents.Select(document => document.Path), Has.All.Exist);
    }

    [Test]
    public void Paths_keep_the_order_they_are_given_in_and_none_is_read_twice()
    {
        var b = folder.Write("b.txt", "x");
        folder.Write("a.txt", "x");

        var found = DocumentDiscovery.Find([b, folder.Path, b]);

        Assert.That(found.Documents.Select(document => document.Name), Is.EqualTo((string[])["b.txt", "a.txt"]));
    }

    [Test]
    public void A_path_that_does_not_exist_is_refused_by_name() =>
        Assert.That(
            () => DocumentDiscovery.Find([folder["nowhere"]]),
            Throws.TypeOf<PathMissingException>().With.Message.Contains(folder["nowhere"]));

    [Test]
    public void An_empty_folder_holds_nothing() =>
        Assert.That(DocumentDiscovery.Find([folder.Path]).Documents, Is.Empty);

    [Test]
    public void Links_in_a_folder_are_not_followed_but_set_aside()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.txt", "x");
        folder.Write("a.txt", "x");
        File.CreateSymbolicLink(folder["link.txt"], elsewhere["secret.txt"]);
        Directory.CreateSymbolicLink(folder["folder"], elsewhere.Path);
        Directory.CreateSymbolicLink(folder["circle"], folder.Path);

        var found = DocumentDiscovery.Find([folder.Path]);

        Assert.Multiple(() =>
        {
            Assert.That(found.Documents.Select(document => document.Name), Is.EqualTo((string[])["a.txt"]));
            Assert.That(found.SetAside.Select(file => file.Name), Is.EqualTo((string[])["circle", "folder", "link.txt"]));
            Assert.That(found.SetAside.Select(file => file.Reason), Has.All.Contains("link"));
        });
    }

    [Test]
    public void A_link_that_is_named_itself_is_followed()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("a.txt", "x");
        Directory.CreateSymbolicLink(folder["inbox"], elsewhere.Path);

        Assert.That(DocumentDiscovery.Find([folder["inbox"]]).Documents, Has.Count.EqualTo(1));
    }

    [TestCase(".DS_Store")]
    [TestCase("Thumbs.db")]
    [TestCase("~$报告.docx")]
    [TestCase(".git/config")]
    [TestCase("manifest.csv")]
    public void What_is_no_document_is_set_aside(string name)
    {
        folder.Write(name, "x");

        var found = DocumentDiscovery.Find([folder.Path]);

        Assert.Multiple(() =>
        {
            Assert.That(found.Documents, Is.Empty);
            Assert.That(found.SetAside, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Of_json_only_parsed_reports_are_documents()
    {
        folder.Write("expected.json", """{"a.txt":{"facts":[]}}""");
        folder.Write("report.json", """{"schema":"parsed-report/1","facts":[]}""");
        folder.Write("cut.ndjson", """{"schema":"parsed-report/1","fac""");
        folder.Write("empty.json", "");

        var found = DocumentDiscovery.Find([folder.Path]);

        Assert.Multiple(() =>
        {
            Assert.That(found.Documents.Select(document => document.Name), Is.EqualTo((string[])["cut.ndjson", "empty.json", "report.json"]));
            Assert.That(found.SetAside.Select(file => file.Name), Is.EqualTo((string[])["expected.json"]));
        });
    }

    [Test]
    public void A_file_that_is_named_is_a_document_whatever_it_is() =>
        Assert.That(DocumentDiscovery.Find([folder.Write("expected.json", "{}")]).Documents, Has.Count.EqualTo(1));
}
