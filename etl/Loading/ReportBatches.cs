using System.Threading.Channels;
using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Loading;

/// <summary>
/// Reports prepared and put together in batches of one transaction each, on a thread of their own: while one batch is written
/// the next is made. No more than two wait, so that memory does not grow with what there is to load.
/// </summary>
internal static class ReportBatches
{
    private const int MostReports = 500;

    /// <summary>Of documents that the warehouse has, which are a line in the log of the run: many to a transaction write each page of the log once.</summary>
    private const int MostUnread = 10_000;

    private const int MostFacts = 40_000;

    /// <exception cref="OperationCanceledException">Cancelled; the batches before were handed out whole.</exception>
    public static IEnumerable<IReadOnlyList<PreparedReport>> Ahead(IEnumerable<ParsedReport> reports, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var batches = Channel.CreateBounded<IReadOnlyList<PreparedReport>>(1);
        var making = Task.Run(() => MakeAsync(reports, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            foreach (var batch in batches.Reader.ReadAllAsync(cancellation).ToBlockingEnumerable(cancellation))
                yield return batch;
        }
        finally
        {
            stop.Cancel();
            making.Wait(CancellationToken.None);
        }
    }

    /// <summary>Whether more may follow: the last batch of a load is rarely full.</summary>
    public static bool IsFull(IReadOnlyList<PreparedReport> batch) => Read(batch) >= MostReports || Facts(batch) >= MostFacts;

    /// <summary>How many may bring facts.</summary>
    public static int Read(IReadOnlyList<PreparedReport> batch) => batch.Count(prepared => !prepared.Report.IsUnread);

    public static int Facts(IReadOnlyList<PreparedReport> batch) => batch.Sum(prepared => prepared.Report.Facts.Count);

    private static async Task MakeAsync(IEnumerable<ParsedReport> reports, ChannelWriter<IReadOnlyList<PreparedReport>> batches, CancellationToken stop)
    {
        try
        {
            foreach (var batch in Of(reports.Select(PreparedReport.Of)))
                await batches.WriteAsync(batch, stop);
            batches.Complete();
        }
        catch (Exception error)
        {
            // Whoever takes the batches meets the error after the last whole one.
            batches.Complete(error);
        }
    }

    private static IEnumerable<IReadOnlyList<PreparedReport>> Of(IEnumerable<PreparedReport> reports)
    {
        var (batch, read, facts) = (new List<PreparedReport>(), 0, 0);
        foreach (var report in reports)
        {
            batch.Add(report);
            read += report.Report.IsUnread ? 0 : 1;
            facts += report.Report.Facts.Count;
            if (read < MostReports && batch.Count < MostUnread && facts < MostFacts)
                continue;
            yield return batch;
            (batch, read, facts) = ([], 0, 0);
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
