using System.Data.Common;

namespace Warehouse.Sql;

/// <summary>
/// Repeats work that failed for a reason that passes by itself (deadlock, time-out, lost connection, a locked file), waiting
/// longer each time, and nothing else. Whoever fails often is not helped by trying: after a number of failures over the whole
/// run, or after minutes on one piece of work, no more is tried.
/// </summary>
/// <param name="passes">Whether an error of the engine passes by itself.</param>
public sealed class Retries(Func<DbException, bool> passes)
{
    private const int MostAttempts = 6;

    private const int MostFailures = 15;

    private static readonly TimeSpan firstWait = TimeSpan.FromSeconds(0.5);

    private static readonly TimeSpan longest = TimeSpan.FromMinutes(2);

    private int failures;

    /// <summary>Told before each wait: what failed, and how long the wait is.</summary>
    public Action<Exception, TimeSpan>? BeforeWaiting { get; set; }

    /// <summary>How time passes and is waited for.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Does work that leaves nothing behind where it fails.</summary>
    /// <exception cref="DbException">It failed for a reason that stays, or too often.</exception>
    /// <exception cref="WarehouseUnavailableException">The same, from where a connection is opened.</exception>
    public T Run<T>(Func<T> work)
    {
        var begun = Clock.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return work();
            }
            catch (Exception error) when (IsTransient(error) && MayTryAgain(attempt, begun))
            {
                var wait = firstWait * Math.Pow(2, attempt - 1);
                BeforeWaiting?.Invoke(error, wait);
                Wait(wait);
            }
        }
    }

    private bool IsTransient(Exception error) => error switch
    {
        DbException engine => passes(engine),
        WarehouseUnavailableException { InnerException: DbException engine } => passes(engine),
        _ => false,
    };

    private bool MayTryAgain(int attempt, long begun) =>
        attempt < MostAttempts && ++failures < MostFailures && Clock.GetElapsedTime(begun) < longest;

    /// <summary>Lets time pass, by <see cref="Clock"/>.</summary>
    internal void Wait(TimeSpan time)
    {
        using var passed = new ManualResetEventSlim();
        using var timer = Clock.CreateTimer(_ => passed.Set(), null, time, Timeout.InfiniteTimeSpan);
        passed.Wait();
    }
}
