using Warehouse.Benchmarks.Loading;

return args is ["province", .. var rest] ? ProvinceCommand.Run(rest) : ProvinceCommand.Usage();
