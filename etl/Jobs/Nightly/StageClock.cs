namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>Times the parts of a job by a clock that nobody sets.</summary>
internal sealed class StageClock(TimeProvider clock)
{
    private readonly List<StageTime> stages = [];

    public IReadOnlyList<StageTime> Stages => stages;

    public T Time<T>(string stage, Func<T> work)
    {
        var begun = clock.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            stages.Add(new StageTime(stage, Math.Round(clock.GetElapsedTime(begun).TotalSeconds, 2)));
        }
    }
}
