using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Serilog.Core;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Jobs;

namespace Warehouse.Tests.Jobs;

public sealed class ParseJobTests
{
    private static readonly TimeSpan longTime = TimeSpan.FromMinutes(1);

    [Test]
    public async Task Reports_come_in_the_order_of_the_documents_however_long_each_takes()
    {
        var documents = Documents(40, number => Thread.Sleep(number % 7));

        var reports = await new ParseJob(longTime, parallelism: 4, Logger.None).RunAsync(documents).ToListAsync();

        Assert.That(reports.Select(report => report.Source.File), Is.EqualTo(documents.Select(document => document.Name)));
    }

    [Test]
    public async Task No_more_documents_are_parsed_at_once_than_allowed()
    {
        var now = 0;
        var most = new ConcurrentBag<int>();
        var documents = Documents(30, _ =>
        {
            most.Add(Interlocked.Increment(ref now));
            Thread.Sleep(5);
            Interlocked.Decrement(ref now);
        });

        _ = await new ParseJob(longTime, parallelism: 3, Logger.None).RunAsync(documents).ToListAsync();

        Assert.That(most.Max(), Is.InRange(2, 3));
    }

    [Test]
    public async Task A_document_that_fails_becomes_a_report_without_facts_and_the_others_are_parsed()
    {
        var documents = Documents(3, number =>
        {
            if (number == 1)
                throw new InvalidOperationException("broken");
        });

        var reports = await new ParseJob(longTime, parallelism: 2, Logger.None).RunAsync(documents).ToListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(reports.Select(report => report.Source.File), Is.EqualTo((string[])["0", "1", "2"]));
            Assert.That(reports[1].Facts, Is.Empty);
            Assert.That(reports[1].Source.Sha256, Is.EqualTo("hash of 1"));
            Assert.That(reports[1].Findings.Single().Rule, Is.EqualTo("parse_failed"));
            Assert.That(reports[1].Findings.Single().Message, Does.Contain("broken"));
            Assert.That(reports[2].Findings, Is.Empty);
        });
    }

    [Test]
    public async Task A_document_that_hangs_is_left_behind_when_its_time_is_up()
    {
        using var forever = new ManualResetEventSlim();
        var documents = Documents(3, number =>
        {
            if (number == 0)
                forever.Wait();
        });

        var reports = await new ParseJob(TimeSpan.FromMilliseconds(500), parallelism: 1, Logger.None).RunAsync(documents).ToListAsync();
        forever.Set();

        Assert.Multiple(() =>
        {
            Assert.That(reports.Select(report => report.Source.File), Is.EqualTo((string[])["0", "1", "2"]));
            Assert.That(reports[0].Findings.Single().Rule, Is.EqualTo("parse_timeout"));
            Assert.That(reports[1].Findings, Is.Empty);
        });
    }

    [Test]
    public async Task A_pattern_that_runs_out_of_time_has_a_second_chance()
    {
        var attempts = 0;
        var documents = Documents(1, _ =>
        {
            if (++attempts == 1)
                throw new RegexMatchTimeoutException();
        });

        var reports = await new ParseJob(longTime, parallelism: 1, Logger.None).RunAsync(documents).ToListAsync();

        Assert.That(reports.Single().Findings, Is.Empty);
    }

    [Test]
    public async Task A_pattern_that_runs_out_of_time_twice_is_not_taken_for_the_limit_of_the_document()
    {
        var documents = Documents(1, _ => throw new RegexMatchTimeoutException());

        var reports = await new ParseJob(longTime, parallelism: 1, Logger.None).RunAsync(documents).ToListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(reports.Single().Findings.Single().Rule, Is.EqualTo("parse_timeout"));
            Assert.That(reports.Single().Findings.Single().Message, Does.Contain("模式"));
        });
    }

    [Test]
    public async Task A_document_without_a_hash_is_still_reported()
    {
        var document = new ParseItem("a", () => throw new IOException("gone"), () => throw new IOException("gone"));

        var reports = await new ParseJob(longTime, parallelism: 1, Logger.None).RunAsync([document]).ToListAsync();

        Assert.That(reports.Single().Source.Sha256, Is.Empty);
    }

    [Test]
    public async Task Whoever_stops_listening_stops_the_parsing()
    {
        var parsed = 0;
        var documents = Documents(10_000, _ => Interlocked.Increment(ref parsed));

        await foreach (var _ in new ParseJob(longTime, parallelism: 2, Logger.None).RunAsync(documents))
            break;

        Assert.That(parsed, Is.LessThan(100));
    }

    [Test]
    public void A_run_that_is_cancelled_ends()
    {
        using var stop = new CancellationTokenSource();
        using var forever = new ManualResetEventSlim();
        var documents = Documents(5, _ =>
        {
            stop.Cancel();
            forever.Wait();
        });

        Assert.That(
            async () => await new ParseJob(longTime, parallelism: 2, Logger.None).RunAsync(documents, stop.Token).ToListAsync(),
            Throws.InstanceOf<OperationCanceledException>());
        forever.Set();
    }

    private static List<ParseItem> Documents(int count, Action<int> before) =>
        [.. Enumerable.Range(0, count).Select(number => Document(number, before))];

    private static ParseItem Document(int number, Action<int> before)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        return new ParseItem(name, Parse, () => "hash of " + name);

        ParsedReport Parse()
        {
            before(number);
            return SampleReports.Empty(name);
        }
    }
}
