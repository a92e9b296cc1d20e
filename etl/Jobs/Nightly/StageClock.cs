namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>Times the parts of a job by a clock that nobody sets.</summary>
internal sealed class StageClock(TimeProvider clock)
{
    private readonly List<StageTime> stages = [];

    public IReadOnlyList<StageTime> Stages => stages;

    public T Time<T>(string stage, Func<T> work)
    {
        var begun = clock.GetTimestamp();
        var used = Environment.CpuUsage.TotalTime;
        try
        {
            return work();
        }
        finally
        {
            stages.Add(new StageTime(stage, Seconds(clock.GetElapsedTime(begun)), Seconds(Environment.CpuUsage.TotalTime - used)));
        }
    }

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 2);
}
