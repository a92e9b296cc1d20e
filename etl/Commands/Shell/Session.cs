using System.CommandLine;
using Serilog;
using Serilog.Events;
using Spectre.Console;
using Warehouse.Etl.Jobs;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>What a verb works with: the log, the place for results, the address of the warehouse.</summary>
internal sealed class Session
{
    private readonly IAnsiConsole? terminal;
    private readonly Lazy<WarehouseDatabase> warehouse;

    private Session(ParseResult call)
    {
        var configuration = call.InvocationConfiguration;
        var json = call.GetValue(GlobalOptions.Log) == LogFormat.Json;
        var verbose = call.GetValue(GlobalOptions.Verbose);
        terminal = json ? null : Terminal.On(configuration.Error);
        warehouse = new Lazy<WarehouseDatabase>(() => WarehouseDatabase.Parse(Address(call.GetValue(GlobalOptions.Database))));
        Output = configuration.Output;

        Log = new LoggerConfiguration()
            .MinimumLevel.Is(verbose ? LogEventLevel.Debug : LogEventLevel.Information)
            .Filter.ByExcluding(line => terminal is not null && !verbose && IsAboutOneFile(line))
            .WriteTo.Sink(new LogSink(configuration.Error, terminal, json ? new JsonLogFormatter() : new PlainLogFormatter(verbose)))
            .CreateLogger();
    }

    /// <summary>Standard output: results only.</summary>
    public TextWriter Output { get; }

    public ILogger Log { get; }

    /// <summary>The warehouse that the call means: the option's, else the variable's, else the default.</summary>
    /// <exception cref="WarehouseAddressException">The address is none.</exception>
    public WarehouseDatabase Warehouse => warehouse.Value;

    /// <summary>Carries out a verb. Whatever goes wrong ends in one line on the log and the exit status for it.</summary>
    public static async Task<int> RunAsync(ParseResult call, Func<Session, Task<int>> work)
    {
        var session = new Session(call);
        try
        {
            return await work(session);
        }
        catch (Exception exception)
        {
            return Failure.Report(session.Log, exception);
        }
        finally
        {
            await session.Output.FlushAsync();
        }
    }

    /// <summary>Runs a job under progress bars where there is a terminal.</summary>
    /// <param name="printsResults">Whether the job writes to standard output while it runs: bars on the same terminal would garble it.</param>
    public Task<T> WithProgressAsync<T>(Func<IProgress<JobProgress>?, Task<T>> job, bool printsResults = false) =>
        ProgressBars.ShowAsync(printsResults && !Console.IsOutputRedirected ? null : terminal, job);

    private static string Address(string? option) =>
        option ?? (Environment.GetEnvironmentVariable(GlobalOptions.DatabaseVariable) is { Length: > 0 } variable ? variable : WarehouseDatabase.DefaultAddress);

    /// <summary>On a terminal the bars stand for the files that need nobody.</summary>
    private static bool IsAboutOneFile(LogEvent line) => line.Level == LogEventLevel.Information && line.Properties.ContainsKey("File");
}
