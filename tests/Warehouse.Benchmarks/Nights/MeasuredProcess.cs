using System.Diagnostics;

namespace Warehouse.Benchmarks.Nights;

/// <summary>A program run to its end: by the clock, by the processors, and by the most memory it held.</summary>
/// <param name="Output">What it printed, results and log.</param>
internal sealed record MeasuredProcess(int Status, string Output, double Seconds, double ProcessorSeconds, double Megabytes)
{
    private static readonly TimeSpan look = TimeSpan.FromMilliseconds(20);

    /// <param name="input">What it is given on standard input; nothing where it asks for nothing.</param>
    public static MeasuredProcess Run(string program, IEnumerable<string> arguments, string input = "")
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var log = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        // A process that has ended tells nothing any more: it is asked while it runs.
        var (used, most) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(look))
        {
            try
            {
                process.Refresh();
                (used, most) = (process.TotalProcessorTime, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                break;
            }
        }

        process.WaitForExit();
        return new MeasuredProcess(process.ExitCode, output.Result + log.Result, clock.Elapsed.TotalSeconds, used.TotalSeconds, most / 1e6);
    }
}
