using BenchmarkDotNet.Running;
using Warehouse.Benchmarks;
using Warehouse.Benchmarks.Loading;

switch (args)
{
    case []:
        return ProvinceCommand.Usage();
    case ["province", .. var rest]:
        return ProvinceCommand.Run(rest);
    case ["reports", .. var rest]:
        return ProvinceCommand.Write(rest);
    case ["queries", var file]:
        QueryTimes.Print(file);
        return 0;
    case ["speed"]:
        return SpeedCommand.Run();
    default:
        BenchmarkSwitcher.FromTypes([typeof(ParsingBenchmarks), typeof(LengthBenchmarks)]).Run(args, SpeedConfig.Create());
        return 0;
}
