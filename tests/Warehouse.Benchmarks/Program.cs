using BenchmarkDotNet.Running;
using Warehouse.Benchmarks;
using Warehouse.Benchmarks.Loading;
using Warehouse.Benchmarks.Nights;

switch (args)
{
    case []:
        return ProvinceCommand.Usage();
    case ["province", .. var rest]:
        return ProvinceCommand.Run(rest);
    case ["nights", .. var offices]:
        return NightsCommand.Run(offices);
    case ["reports", .. var rest]:
        return ProvinceCommand.Write(rest);
    case ["queries", var file]:
        QueryTimes.Print(file);
        return 0;
    case ["speed"]:
        return SpeedCommand.Run();
    default:
        BenchmarkSwitcher.FromTypes([typeof(ParsingBenchmarks), typeof(LengthBenchmarks), typeof(WarehouseBenchmarks)]).Run(args, SpeedConfig.Create());
        return 0;
}
