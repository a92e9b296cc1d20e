namespace Warehouse.Etl.Jobs;

/// <summary>Runs work on a thread of its own, and stops waiting for it after a while.</summary>
internal static class TimeLimit
{
    /// <summary>Deep nesting in a hostile document must meet its reader's limits, not the end of the stack.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>
    /// The result of <paramref name="work"/>. Work that overruns cannot be broken off; it is left behind on a background thread,
    /// which does not keep the process alive.
    /// </summary>
    /// <exception cref="TimeoutException">The work took longer than <paramref name="limit"/>.</exception>
    public static Task<T> RunAsync<T>(Func<T> work, TimeSpan limit, CancellationToken cancellation)
    {
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(Work, StackBytes) { IsBackground = true, Name = "document" };
        thread.Start();
        return completion.Task.WaitAsync(limit, cancellation);

        void Work()
        {
            try
            {
                completion.SetResult(work());
            }
            catch (Exception exception)
            {
                completion.SetException(exception);
            }
        }
    }
}
