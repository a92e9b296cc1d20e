using System.Globalization;
using Serilog;
using Warehouse.Etl.Commands;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;
using Warehouse.Sql;
using Warehouse.Sql.Migrations;

namespace Warehouse.Tests.Commands.Shell;

public sealed class FailureTests
{
    private static IEnumerable<TestCaseData> Failures()
    {
        yield return new TestCaseData(new WrongCallException("not so"), ExitStatus.WrongCall, "not so");
        yield return new TestCaseData(new PathMissingException("nowhere"), ExitStatus.WrongCall, "nowhere");
        yield return new TestCaseData(new WarehouseAddressException("no address"), ExitStatus.WrongCall, "no address");
        yield return new TestCaseData(new WarehouseLockedException("Another run"), ExitStatus.Locked, "Another run");
        yield return new TestCaseData(new WarehouseUnavailableException("The server is gone."), ExitStatus.Failed, "server is gone");
        yield return new TestCaseData(new MigrationException("0001.sql", "0001.sql was changed"), ExitStatus.Failed, "0001.sql was changed");
        yield return new TestCaseData(new UnauthorizedAccessException("Access to x is denied."), ExitStatus.Failed, "No permission");
        yield return new TestCaseData(new IOException("No space left on device", 28), ExitStatus.Failed, "The disk is full: No space left");
        yield return new TestCaseData(new IOException("Read-only file system", 30), ExitStatus.Failed, "Read-only file system");
        yield return new TestCaseData(new OperationCanceledException(), ExitStatus.Failed, "Stopped");
        yield return new TestCaseData(new InvalidOperationException("surprise"), ExitStatus.Failed, "InvalidOperationException: surprise");
    }

    [TestCaseSource(nameof(Failures))]
    public void A_failure_is_one_sentence_and_an_exit_status(Exception exception, int status, string words)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var log = new LoggerConfiguration().WriteTo.Sink(new LogSink(error, terminal: null, new PlainLogFormatter(withDetails: false))).CreateLogger();

        Assert.Multiple(() =>
        {
            Assert.That(Failure.Report(log, exception), Is.EqualTo(status));
            Assert.That(error.ToString(), Does.Contain(words));
            Assert.That(error.ToString().TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        });
    }
}
