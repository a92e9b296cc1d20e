using Spectre.Console;
using Warehouse.Etl.Jobs;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>One bar a stage of a job.</summary>
internal sealed class ProgressBars(ProgressContext context) : IProgress<JobProgress>
{
    private readonly Dictionary<string, ProgressTask> bars = [];

    public static Task<T> ShowAsync<T>(IAnsiConsole? terminal, Func<IProgress<JobProgress>?, Task<T>> work) =>
        terminal is null
            ? work(null)
            : terminal.Progress().StartAsync(context => work(new ProgressBars(context)));

    public void Report(JobProgress value)
    {
        if (!bars.TryGetValue(value.Stage, out var bar))
            bars[value.Stage] = bar = context.AddTask(Markup.Escape(value.Stage));

        // A file of parsed reports counts as one document until it is read: there may be more done than were announced.
        bar.MaxValue = Math.Max(1, Math.Max(value.Total, value.Done));
        bar.Value = value.Done;
    }
}
