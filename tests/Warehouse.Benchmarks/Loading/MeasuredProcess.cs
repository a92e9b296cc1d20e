using System.ComponentModel;
using System.Diagnostics;

namespace Warehouse.Benchmarks.Loading;

/// <summary>A program in a process of its own, so that its memory and its start are its own. Its use is looked at ten times a second.</summary>
internal static class MeasuredProcess
{
    private static readonly TimeSpan look = TimeSpan.FromMilliseconds(100);

    /// <summary>This product's program: as it was built here, or a published one.</summary>
    private static string Program => Environment.GetEnvironmentVariable("WAREHOUSE_PROGRAM") is { Length: > 0 } published ? published : Path.Combine(AppContext.BaseDirectory, "warehouse.dll");

    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measurement Warehouse(params string[] arguments) => Warehouse(arguments, _ => { });

    /// <param name="onLog">Told each line of standard error.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measurement Warehouse(string[] arguments, Action<string> onLog) => Run("dotnet", [Program, .. arguments], onLog);

    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static Measurement Run(string program, params string[] arguments) => Run(program, arguments, _ => { });

    /// <param name="onLog">Told each line of standard error.</param>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static Measurement Run(string program, string[] arguments, Action<string> onLog)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var last = new Queue<string>();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            Keep(last, line.Data);
            onLog(line.Data ?? "");
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var (processor, most) = (TimeSpan.Zero, 0L);
        do
        {
            try
            {
                process.Refresh();
                (processor, most) = (process.TotalProcessorTime, Math.Max(most, process.PeakWorkingSet64));
            }
            catch (Exception error) when (error is InvalidOperationException or Win32Exception)
            {
                // It has ended between two looks; the last one counts.
                break;
            }
        }
        while (!process.WaitForExit(look));
        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        if (process.ExitCode > 1)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments.Take(2))} ended with {process.ExitCode}: {string.Join('\n', last)}");
        return new Measurement(seconds, processor.TotalSeconds, most / 1e6);
    }

    private static void Keep(Queue<string> lines, string? line)
    {
        if (line is null)
            return;
        lines.Enqueue(line);
        if (lines.Count > 5)
            lines.Dequeue();
    }
}
