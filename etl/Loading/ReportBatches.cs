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

    private const int MostFacts = 20_000;

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
    public static bool IsFull(IReadOnlyList<PreparedReport> batch) => batch.Count >= MostReports || Facts(batch) >= MostFacts;

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
        var (batch, facts) = (new List<PreparedReport>(), 0);
        foreach (var report in reports)
        {
            batch.Add(report);
            facts += report.Report.Facts.Count;
            if (batch.Count < MostReports && facts < MostFacts)
                continue;
            yield return batch;
            (batch, facts) = ([], 0);
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
