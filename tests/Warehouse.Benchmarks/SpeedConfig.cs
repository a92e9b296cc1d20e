using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Warehouse.Benchmarks;

/// <summary>Few, short measurements, in this process and on one core: everything is measured within a few minutes.</summary>
internal static class SpeedConfig
{
    private const int FirstCore = 1;

    public static IConfig Create() => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.DontLogOutput)
            .WithAffinity(FirstCore)
            .WithMinIterationCount(5)
            .WithMaxIterationCount(12)
            .WithWarmupCount(4))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(new PerSecondColumn())
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(ConsoleLogger.Default);
}
