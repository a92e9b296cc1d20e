using Warehouse.Etl.Loading.Runs;
using Warehouse.Sql;

namespace Warehouse.Etl.Jobs;

/// <param name="File">Path of the warehouse.</param>
/// <param name="Page">Path of the first page of the report.</param>
public sealed record DemoResult(WarehouseDatabase Warehouse, string File, IReadOnlyList<LoadSummary> Runs, string Page);
