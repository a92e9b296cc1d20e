using System.Diagnostics;
using System.Text;
using Warehouse.Benchmarks.Loading;

namespace Warehouse.Benchmarks.Nights;

/// <summary>The yardstick of reading: every file of a folder read and decoded, one after the other, and nothing made of it.</summary>
internal static class PlainDecode
{
    public static Measurement Run(string folder)
    {
        var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var characters = Directory.EnumerateFiles(folder).Sum(file => (long)Encoding.UTF8.GetString(File.ReadAllBytes(file)).Length);
        return characters == 0
            ? throw new InvalidOperationException($"There is nothing in {folder}.")
            : new Measurement(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds, 0);
    }
}
