using Serilog;
using Warehouse.Reports;
using Warehouse.Sql;
using Warehouse.Sql.Migrations;

namespace Warehouse.Etl.Jobs;

/// <summary>Writes the report pages, and says so on the log.</summary>
public static class ReportJob
{
    /// <returns>Path of the first page.</returns>
    /// <exception cref="ReportException">The region is unknown, or the folder holds something else.</exception>
    /// <exception cref="MigrationException">The warehouse is of another version.</exception>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static string Run(WarehouseDatabase warehouse, ReportOptions options, ILogger log)
    {
        WarehouseSetup.RequireCurrent(warehouse);
        var report = ReportWriter.Write(warehouse, options);
        foreach (var warning in report.Warnings)
            log.ReportWarning(warning);
        var first = Path.Combine(Path.GetFullPath(options.OutDir), report.Files[0]);
        log.ReportWritten(first, report.Files.Count, report.Carried);
        return first;
    }
}
