using System.Collections.Concurrent;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Jobs;

public sealed class ParseJobTests
{
    private static readonly TimeSpan longTime = TimeSpan.FromMinutes(1);

    [Test]
    public async Task Reports_come_in_the_order_of_the_documents_however_long_each_takes()
    {
        var documents = Documents(40);
        var job = new ParseJob(
            document =>
            {
                Thread.Sleep(int.Parse(document.Name, null) % 7);
                return Report(document);
            },
            longTime,
            parallelism: 4);

        var reports = await job.RunAsync(documents).ToListAsync();

        Assert.That(reports.Select(report => report.Source.File), Is.EqualTo(documents.Select(document => document.Name)));
    }

    [Test]
    public async Task No_more_documents_are_read_at_once_than_allowed()
    {
        var now = 0;
        var most = new ConcurrentBag<int>();
        var job = new ParseJob(
            document =>
            {
                most.Add(Interlocked.Increment(ref now));
                Thread.Sleep(5);
                Interlocked.Decrement(ref now);
                return Report(document);
            },
            longTime,
            parallelism: 3);

        _ = await job.RunAsync(Documents(30)).ToListAsync();

        Assert.That(most.Max(), Is.InRange(2, 3));
    }

    [Test]
    public async Task A_document_that_fails_becomes_a_report_without_facts_and_the_others_are_read()
    {
        var job = new ParseJob(
            document => document.Name == "1" ? throw new InvalidOperationException("broken") : Report(document),
            longTime,
            parallelism: 2);

        var reports = await job.RunAsync(Documents(3)).ToListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(reports, Has.Count.EqualTo(3));
            Assert.That(reports[1].Source.File, Is.EqualTo("1"));
            Assert.That(reports[1].Findings.Single().Rule, Is.EqualTo("parse_failed"));
            Assert.That(reports[1].Findings.Single().Message, Does.Contain("broken"));
            Assert.That(reports[2].Findings, Is.Empty);
        });
    }

    [Test]
    public async Task A_document_that_hangs_is_left_behind_when_its_time_is_up()
    {
        using var forever = new ManualResetEventSlim();
        var job = new ParseJob(
            document =>
            {
                if (document.Name == "0")
                    forever.Wait();
                return Report(document);
            },
            TimeSpan.FromMilliseconds(200),
            parallelism: 1);

        var reports = await job.RunAsync(Documents(3)).ToListAsync();
        forever.Set();

        Assert.Multiple(() =>
        {
            Assert.That(reports.Select(report => report.Source.File), Is.EqualTo((string[])["0", "1", "2"]));
            Assert.That(reports[0].Findings.Single().Rule, Is.EqualTo("parse_timeout"));
        });
    }

    [Test]
    public async Task A_document_that_could_not_be_parsed_still_has_its_hash()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "abc");
        var job = new ParseJob(_ => throw new InvalidOperationException("broken"), longTime, parallelism: 1);

        var reports = await job.RunAsync([new DiscoveredDocument(path, "a.txt")]).ToListAsync();

        Assert.That(reports.Single().Source.Sha256, Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    [Test]
    public async Task Whoever_stops_listening_stops_the_reading()
    {
        var read = 0;
        var job = new ParseJob(
            document =>
            {
                Interlocked.Increment(ref read);
                return Report(document);
            },
            longTime,
            parallelism: 2);

        await foreach (var _ in job.RunAsync(Documents(10_000)))
            break;

        Assert.That(read, Is.LessThan(100));
    }

    [Test]
    public void A_run_that_is_cancelled_ends()
    {
        using var stop = new CancellationTokenSource();
        using var forever = new ManualResetEventSlim();
        var job = new ParseJob(
            document =>
            {
                stop.Cancel();
                forever.Wait();
                return Report(document);
            },
            longTime,
            parallelism: 2);

        Assert.That(async () => await job.RunAsync(Documents(5), stop.Token).ToListAsync(), Throws.InstanceOf<OperationCanceledException>());
        forever.Set();
    }

    private static List<DiscoveredDocument> Documents(int count) =>
        [.. Enumerable.Range(0, count).Select(number => new DiscoveredDocument("nowhere/" + number, $"{number}"))];

    private static ParsedReport Report(DiscoveredDocument document) => new(
        ParsedReport.CurrentSchema,
        new ReportSource(document.Name, "", SourceFormat.Txt, "utf-8"),
        null,
        new ReportOffice(null, null, null, null),
        2016,
        null,
        "PROSE",
        ReportScope.Own,
        [],
        []);
}
