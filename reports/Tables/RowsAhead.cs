using System.Collections.Concurrent;

namespace Warehouse.Reports.Tables;

/// <summary>Rows that are made on a thread of their own while those before them are written, a few at a time.</summary>
internal static class RowsAhead
{
    private const int MostWaiting = 512;

    /// <param name="rows">Gone through once, to the end or until nobody asks any more; what fails there fails whoever asks.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> rows)
    {
        using var waiting = new BlockingCollection<T>(MostWaiting);
        using var enough = new CancellationTokenSource();
        var making = Task.Run(Make);
        try
        {
            foreach (var row in waiting.GetConsumingEnumerable())
                yield return row;
        }
        finally
        {
            enough.Cancel();
            making.GetAwaiter().GetResult();
        }

        void Make()
        {
            try
            {
                foreach (var row in rows)
                    waiting.Add(row, enough.Token);
            }
            catch (OperationCanceledException) when (enough.IsCancellationRequested)
            {
                // Nobody asks for the rest.
            }
            finally
            {
                waiting.CompleteAdding();
            }
        }
    }
}
