using System.Diagnostics;
using System.Globalization;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;

namespace Warehouse.Benchmarks;

/// <summary>
/// Processor time of reading and understanding a document, one after the other on one thread. Unlike time by the clock it
/// stays about the same on a machine that has other work to do; that of the compiler and the collector is counted.
/// </summary>
internal static class SpeedCommand
{
    private const int Kilobyte = 1024;
    private const int Runs = 5;

    private static readonly TimeSpan warmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan measured = TimeSpan.FromSeconds(1.5);

    public static int Run()
    {
        (string Name, byte[] Bytes)[] documents =
        [
            ("txt", Samples.Text(10 * Kilobyte)), ("html", Samples.Html(10 * Kilobyte)), ("docx", Samples.Word(10 * Kilobyte)), ("xlsx", Samples.Excel(10 * Kilobyte)),
            ("txt, 1 KB", Samples.Text(Kilobyte)), ("txt, 100 KB", Samples.Text(100 * Kilobyte)), ("txt, 1 MB", Samples.Text(1024 * Kilobyte)), ("txt, 10 MB", Samples.Text(10 * 1024 * Kilobyte)),
        ];
        foreach (var (_, bytes) in documents[..4])
            Milliseconds(bytes, warmUp);
        // The runs of all documents take turns, so that a busy minute of the machine falls on all of them.
        var times = documents.Select(_ => new List<double>()).ToList();
        for (var run = 0; run < Runs; run++)
        {
            for (var i = 0; i < documents.Length; i++)
                times[i].Add(Milliseconds(documents[i].Bytes, measured));
        }

        Console.WriteLine("| document | processor time, median (least to most) | a second | time per KB of text |");
        Console.WriteLine("|---|---|---|---|");
        for (var i = 0; i < documents.Length; i++)
            Console.WriteLine(Row(documents[i].Name, documents[i].Bytes.Length, [.. times[i].Order()]));
        return 0;
    }

    private static string Row(string name, int bytes, double[] times)
    {
        var median = times[times.Length / 2];
        var perKilobyte = name.StartsWith("txt", StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"{median * Kilobyte / bytes:0.00} ms") : "";
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {median:0.0} ms ({times[0]:0.0} to {times[^1]:0.0}) | {1000 / median:0.#} | {perKilobyte} |");
    }

    private static double Milliseconds(byte[] bytes, TimeSpan least)
    {
        var (before, times) = (ProcessorTime(), 0);
        var spent = TimeSpan.Zero;
        for (; spent < least; spent = ProcessorTime() - before, times++)
            ReportParser.Parse(new DocumentReader().Read("a", bytes).Document!);
        return spent.TotalMilliseconds / times;
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
