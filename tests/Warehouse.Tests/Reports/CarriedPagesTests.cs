using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Reading;
using Warehouse.Reports;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Reports;

/// <summary>A report that takes over what would come out the same is the report that is written anew.</summary>
public sealed class CarriedPagesTests
{
    private const int Steps = 5;

    private const string OneCity = "430100";

    private const string Province = "430000";

    private TemporaryFolder folder = null!;
    private TestWarehouse warehouse = null!;

    private string Nightly => folder["nightly"];

    [SetUp]
    public void MakeWarehouse()
    {
        folder = new TemporaryFolder();
        warehouse = TestWarehouse.Ready(Engines.Sqlite);
    }

    [TearDown]
    public void RemoveWarehouse()
    {
        warehouse.Dispose();
        folder.Dispose();
    }

    [TestCase(OneCity)]
    [TestCase(Province)]
    public void Whatever_changes_a_report_of_the_changed_pages_is_byte_for_byte_the_one_written_anew(string region)
    {
        var chance = new Random(3);
        var reports = MadeUpReports(region);
        chance.Shuffle(reports);
        var (waiting, loaded) = (new Queue<ParsedReport>(reports), new List<ParsedReport>());
        Load(Enumerable.Range(0, reports.Length - 3 * Steps).Select(_ => waiting.Dequeue()));
        var (carried, renewed) = (0, 0);
        Write(Nightly, step: 0);
        for (var step = 1; step <= Steps; step++)
        {
            Load(step % 2 == 0 ? [Corrected(loaded[chance.Next(loaded.Count)], step)] : Enumerable.Range(0, chance.Next(1, 4)).Select(_ => waiting.Dequeue()));
            var before = Pages(Nightly);

            carried += Write(Nightly, step).Carried;
            Write(folder[$"anew{step}"], step);

            var (pages, anew) = (Pages(Nightly), Pages(folder[$"anew{step}"]));
            Assert.That(pages.Keys, Is.EquivalentTo(anew.Keys));
            foreach (var (page, text) in pages)
            {
                Assert.That(Timeless(text), Is.EqualTo(Timeless(anew[page])), $"{page} after step {step}");
                Assert.That(text, Is.EqualTo(anew[page]).Or.EqualTo(before.GetValueOrDefault(page)), $"{page} after step {step}: made now, or then and the same since");
                renewed += before.TryGetValue(page, out var old) && WithoutPeers(old) == WithoutPeers(text) && Timeless(old) != Timeless(text) ? 1 : 0;
            }
        }

        Assert.That(carried, Is.GreaterThan(Steps), "pages taken over whole");
        Assert.That(renewed, Is.GreaterThan(Steps), "pages of which only the peers changed");

        void Load(IEnumerable<ParsedReport> some)
        {
            using var runLock = warehouse.Database.AcquireRunLock();
            var list = some.ToList();
            new WarehouseLoader(runLock).Load(list);
            loaded.AddRange(list);
        }
    }

    [Test]
    public void A_page_that_was_damaged_since_is_written_anew_and_so_is_all_where_the_list_of_pages_is()
    {
        using (var runLock = warehouse.Database.AcquireRunLock())
            new WarehouseLoader(runLock).Load(MadeUpReports());
        Write(Nightly, step: 0);
        var expected = Pages(Nightly);
        var damaged = Directory.GetFiles(folder["nightly/offices"]).Order(StringComparer.Ordinal).First();
        File.WriteAllText(damaged, "<html>");
        var all = Write(Nightly, step: 0).Carried;

        Assert.That(Pages(Nightly), Is.EqualTo(expected));
        Assert.That(all, Is.EqualTo(expected.Keys.Count(name => name.EndsWith(".html", StringComparison.Ordinal)) - 2), "all but the first page and the damaged one");

        File.WriteAllText(folder["nightly/assets/pages.json"], "{");
        Assert.That(Write(Nightly, step: 0).Carried, Is.Zero);
        Assert.That(Pages(Nightly), Is.EqualTo(expected));
    }

    [TestCase("offices", "*.html")]
    [TestCase("regions", "*.html")]
    [TestCase("assets/offices", "*.gz")]
    [TestCase("assets/regions", "*.gz")]
    public void Whatever_was_damaged_since_is_made_anew_where_all_else_is_remembered(string place, string names)
    {
        using (var runLock = warehouse.Database.AcquireRunLock())
            new WarehouseLoader(runLock).Load(MadeUpReports(Province));
        Write(Nightly, step: 1);
        var (expected, damaged) = (Pages(Nightly), Directory.GetFiles(folder[$"nightly/{place}"], names));
        foreach (var file in damaged)
            File.WriteAllText(file, "<html>");

        Write(Nightly, step: 1);

        Assert.That(damaged, Is.Not.Empty);
        Assert.That(damaged.Select(file => new FileInfo(file).Length), Has.All.GreaterThan("<html>".Length));
        Assert.That(Pages(Nightly), Is.EqualTo(expected));
    }

    [Test]
    public void A_finding_that_comes_or_goes_without_a_document_is_on_the_page_or_gone_from_it()
    {
        using (var runLock = warehouse.Database.AcquireRunLock())
            new WarehouseLoader(runLock).Load(MadeUpReports());
        Write(Nightly, step: 1);
        var before = Pages(Nightly);
        foreach (var run in (int[])[900, 901])
        {
            warehouse.Execute($"""
                INSERT INTO etl_run (run_id, started_at, verb, status, documents_found, documents_loaded, documents_unchanged, documents_superseded, documents_quarantined, documents_failed, facts_loaded, findings)
                VALUES ({run}, '2026-03-01 02:00:0{run % 10}', 'load', 'completed', 0, 0, 0, 0, 0, 0, 0, 1)
                """);
        }

        warehouse.Execute("""
            INSERT INTO fact_quality (quality_key, document_key, office_key, year_key, rule_key, category_key, measure_code, status, left_value, right_value, difference, message, evidence_line, run_id)
            SELECT 900000, document_key, office_key, year_key, rule_key, category_key, measure_code, 'fail', 3, 5, -2, 'the first that came', NULL, 900
            FROM fact_quality WHERE quality_key = (SELECT MIN(q.quality_key) FROM fact_quality q WHERE q.status = 'pass')
            """);
        Assert.That(Renewed(step: 2), Has.Some.Contains("the first that came"));
        warehouse.Execute("UPDATE fact_quality SET message = 'another in its place', run_id = 901 WHERE quality_key = 900000");
        Assert.That(Renewed(step: 4), Has.Some.Contains("another in its place").And.None.Contains("the first that came"));
        warehouse.Execute("DELETE FROM fact_quality WHERE quality_key = 900000");
        Assert.That(Renewed(step: 5), Is.EquivalentTo(before.Values.Select(Timeless)));

        List<string> Renewed(int step)
        {
            Write(Nightly, step);
            Write(folder[$"anew{step}"], step);
            var (pages, anew) = (Pages(Nightly), Pages(folder[$"anew{step}"]));
            Assert.That(pages.Where(page => Timeless(page.Value) != Timeless(anew[page.Key])).Select(page => page.Key), Is.Empty);
            return [.. pages.Values.Select(Timeless)];
        }
    }

    [Test]
    public void Where_other_things_lie_in_the_folder_pages_are_carried_over_too_and_those_are_left_alone()
    {
        using (var runLock = warehouse.Database.AcquireRunLock())
            new WarehouseLoader(runLock).Load(MadeUpReports().Take(20));
        Write(Nightly, step: 0);
        var expected = Pages(Nightly);
        folder.Write("nightly/mine.txt", "mine");

        Assert.That(Write(Nightly, step: 0).Carried, Is.Positive);

        Assert.That(Pages(Nightly), Is.EqualTo(expected));
        Assert.That(File.ReadAllText(folder["nightly/mine.txt"]), Is.EqualTo("mine"));
        Assert.That(Directory.Exists(Nightly + ".writing"), Is.False);
    }

    /// <summary>Of a city, or of several counties.</summary>
    private static ParsedReport[] MadeUpReports(string region = OneCity) =>
    [
        .. new ReportGenerator(region == OneCity
            ? new GenerationRequest(30, 2021, 2023, 4, [SourceFormat.Txt], [], NoiseLevel.None, region)
            : new GenerationRequest(90, 2022, 2023, 4, [SourceFormat.Txt], [], NoiseLevel.None, region)).All().Select(document => document.Truth),
    ];

    /// <summary>A later edition with other figures.</summary>
    private static ParsedReport Corrected(ParsedReport report, int step) => report with
    {
        Source = report.Source with { File = $"corrected-{step}-{report.Source.File}", Sha256 = Warehouse.Tests.Loading.LoadingReports.Sha256($"{step} {report.Source.Sha256}") },
        PublishedOn = new DateOnly(2026, 1, step),
        Facts = [.. report.Facts.Select(fact => fact with { Value = fact.Value + step })],
    };

    private ReportSummary Write(string place, int step) =>
        ReportWriter.Write(warehouse.Database, new ReportOptions(place) { CarriesOver = true, Recalls = step % 3 != 0, State = "tested" }, new StandingClock(new DateTimeOffset(2026, 3, 1 + step, 2, 0, 0, TimeSpan.Zero)));

    private static Dictionary<string, string> Pages(string place) => Directory
        .EnumerateFiles(place, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".html" or ".csv" or ".js")
        .ToDictionary(file => Path.GetRelativePath(place, file), File.ReadAllText);

    private static string Timeless(string page) => Source.SourceText.Pattern("<time[^>]*>[^<]*</time>").Replace(page, "");

    private static string WithoutPeers(string page) => Source.SourceText.Pattern("(?s)<section id=\"peers\".*?</section>").Replace(Timeless(page), "");
}
