using Serilog;
using Warehouse.Etl.Generation.Offices;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Reading.External;
using Warehouse.Reports;
using Warehouse.Sql;
using Warehouse.Sql.Migrations;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>What an exception means for whoever reads the log: a sentence and an exit status, never a stack trace on a plain log.</summary>
internal static class Failure
{
    public static int Report(ILogger log, Exception exception)
    {
        switch (exception)
        {
            case WrongCallException or PathMissingException or WarehouseAddressException or ReportException or UnknownRegionException:
                log.Error("{Problem}", exception.Message);
                return ExitStatus.WrongCall;
            case WarehouseLockedException:
                log.Error("{Problem}", exception.Message);
                return ExitStatus.Locked;
            case WarehouseUnavailableException or MigrationException:
                log.Error(exception, "{Problem}", exception.Message);
                return ExitStatus.Failed;
            case ProgramMissingException:
                log.Error("{Problem}", exception.Message);
                return ExitStatus.Failed;
            case OperationCanceledException:
                log.Error("Stopped before the end. What was finished is kept, nothing is half loaded; the next run does the rest");
                return ExitStatus.Failed;
            case IOException full when IsFull(full):
                log.Error(exception, "The disk is full: {Problem} Make room and run again; nothing is half loaded, and the report that was there stays", exception.Message);
                return ExitStatus.Failed;
            case UnauthorizedAccessException:
                log.Error(exception, "No permission: {Problem} Give this account the right, or another place, and run again", exception.Message);
                return ExitStatus.Failed;
            case IOException:
                log.Error(exception, "Reading or writing failed: {Problem} Nothing is half loaded; mend it and run again", exception.Message);
                return ExitStatus.Failed;
            default:
                log.Error(
                    exception,
                    "Unexpected {Type}: {Problem} Nothing is half loaded. Run again with --verbose and report what it prints",
                    exception.GetType().Name,
                    exception.Message);
                return ExitStatus.Failed;
        }
    }

    /// <summary>No space, or no more of a quota: what Linux, macOS and Windows say then.</summary>
    private static bool IsFull(IOException error) => error.HResult is 28 or 122 or 69 or unchecked((int)0x80070070) or unchecked((int)0x80070027);
}
