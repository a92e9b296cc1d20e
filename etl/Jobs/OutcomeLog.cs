using Serilog;
using Serilog.Events;
using Warehouse.Etl.Loading.Runs;

namespace Warehouse.Etl.Jobs;

/// <summary>Puts what became of each document on the log, as soon as it is committed. Of those that are unchanged, the sum at the end of the run is enough, unless all is wanted.</summary>
internal sealed class OutcomeLog(RunLog runs, ILogger log)
{
    private int written;

    public void Write(int runId)
    {
        foreach (var document in runs.Documents(runId, after: written, unchanged: log.IsEnabled(LogEventLevel.Debug)))
        {
            log.Outcome(document);
            written = document.SequenceNo;
        }
    }
}
