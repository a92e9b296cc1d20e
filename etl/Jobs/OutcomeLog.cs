using Serilog;
using Warehouse.Etl.Loading;

namespace Warehouse.Etl.Jobs;

/// <summary>Puts what became of each document on the log, as soon as it is committed.</summary>
internal sealed class OutcomeLog(RunLog runs, ILogger log)
{
    private int written;

    public void Write(int runId)
    {
        foreach (var document in runs.Documents(runId, after: written))
        {
            log.Outcome(document);
            written = document.SequenceNo;
        }
    }
}
