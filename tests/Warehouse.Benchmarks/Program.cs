using BenchmarkDotNet.Running;
using Warehouse.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ParsingBenchmarks), typeof(LengthBenchmarks)]).Run(args, SpeedConfig.Create());
