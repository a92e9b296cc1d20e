using Warehouse.Benchmarks.Loading;

return args is ["stages", var f] ? Stages.Run(f) : args is ["province", .. var rest] ? ProvinceCommand.Run(rest) : ProvinceCommand.Usage();
