using System.Globalization;
using Warehouse.Reports;
using Warehouse.Tests.Jobs;

namespace Warehouse.Tests.Reports;

public sealed class ReportFolderTests
{
    private TemporaryFolder folder = null!;

    private string Target => folder["report"];

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void A_page_read_after_another_is_of_the_same_report_or_a_newer_one_and_none_is_ever_missing()
    {
        Write("0", pages: 40);
        using var stop = new CancellationTokenSource();
        var mixed = new List<string>();
        var reads = 0;
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                var first = Read("index.html");
                var last = Read("pages/39.html");
                if (last < first)
                    mixed.Add($"{first} {last}");
                reads++;
            }
        });
        for (var edition = 1; edition < 60; edition++)
            Write($"{edition}", pages: 40);
        stop.Cancel();

        Assert.That(async () => await reader, Throws.Nothing);
        Assert.That(mixed, Is.Empty);
        Assert.That(reads, Is.GreaterThan(10));
    }

    [Test]
    public void What_an_earlier_report_had_and_this_one_has_not_is_gone()
    {
        Write("old", pages: 3);

        Write("new", pages: 2);

        Assert.That(Directory.GetFiles(Target, "*.html", SearchOption.AllDirectories).Select(Path.GetFileName), Is.EquivalentTo(new[] { "index.html", "0.html", "1.html" }));
        Assert.That(Directory.GetDirectories(folder.Path), Is.EqualTo(new[] { Target }));
    }

    [Test]
    public void What_else_lies_in_the_folder_is_left_alone()
    {
        Write("old", pages: 3);
        folder.Write("report/warehouse.db", "data");
        folder.Write("report/mine/note.txt", "note");

        Write("new", pages: 2);

        Assert.That(File.ReadAllText(folder["report/warehouse.db"]), Is.EqualTo("data"));
        Assert.That(File.ReadAllText(folder["report/mine/note.txt"]), Is.EqualTo("note"));
        Assert.That(File.ReadAllText(folder["report/index.html"]), Is.EqualTo("new"));
        Assert.That(File.Exists(folder["report/pages/2.html"]), Is.False);
    }

    [Test]
    public void A_link_to_the_folder_stays_a_link()
    {
        Directory.CreateDirectory(folder["disk/report"]);
        Directory.CreateSymbolicLink(Target, folder["disk/report"]);

        Write("new", pages: 2);

        Assert.That(new DirectoryInfo(Target).LinkTarget, Is.Not.Null);
        Assert.That(File.ReadAllText(folder["disk/report/index.html"]), Is.EqualTo("new"));
    }

    [Test]
    public void What_a_killed_run_left_beside_the_folder_is_cleared_away_and_what_it_put_aside_comes_back()
    {
        Write("old", pages: 1);
        folder.Write("report.writing/index.html", "half");
        Directory.Move(Target, Target + ".before");

        using (new ReportFolder(Target))
            Assert.That(File.ReadAllText(folder["report/index.html"]), Is.EqualTo("old"));
        Assert.That(Directory.GetDirectories(folder.Path), Is.EqualTo(new[] { Target }));
    }

    [Test]
    public void A_report_that_fails_leaves_the_old_one()
    {
        Write("old", pages: 1);

        using (var failing = new ReportFolder(Target))
            failing.Write("index.html", "half");

        Assert.That(File.ReadAllText(folder["report/index.html"]), Is.EqualTo("old"));
    }

    [Test]
    public void A_report_tells_what_it_was_made_of()
    {
        Assert.That(ReportFolder.StateOf(Target), Is.Null);
        Write("a", pages: 1, state: "seven");
        Assert.That(ReportFolder.StateOf(Target), Is.EqualTo("seven"));
        Write("a", pages: 1);
        Assert.That(ReportFolder.StateOf(Target), Is.Null);
    }

    private int Read(string page) => int.Parse(File.ReadAllText(Path.Combine(Target, page)), CultureInfo.InvariantCulture);

    private void Write(string text, int pages, string? state = null)
    {
        using var report = new ReportFolder(Target);
        report.Write("index.html", text);
        for (var page = 0; page < pages; page++)
            report.Write($"pages/{page}.html", text);
        report.Complete(state);
    }
}
