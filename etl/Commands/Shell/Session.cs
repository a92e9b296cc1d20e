using System.CommandLine;
using Serilog;
using Serilog.Core;
using Spectre.Console;
using Warehouse.Etl.Jobs;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>What a verb works with: the log, the place for results, the address of the warehouse.</summary>
internal sealed class Session
{
    private readonly IAnsiConsole? terminal;
    private readonly string? databaseOption;

    private Session(ParseResult call)
    {
        var configuration = call.InvocationConfiguration;
        var json = call.GetValue(GlobalOptions.Log) == LogFormat.Json;
        var verbose = call.GetValue(GlobalOptions.Verbose);
        terminal = json ? null : Terminal.On(configuration.Error);
        databaseOption = call.GetValue(GlobalOptions.Database);
        Output = configuration.Output;

        var level = new LoggingLevelSwitch(verbose ? Serilog.Events.LogEventLevel.Debug : Serilog.Events.LogEventLevel.Information);
        Log = new LoggerConfiguration()
            .MinimumLevel.ControlledBy(level)
            .WriteTo.Sink(new LogSink(configuration.Error, terminal, json ? new JsonLogFormatter() : new PlainLogFormatter(verbose)))
            .CreateLogger();
    }

    /// <summary>Standard output: results only.</summary>
    public TextWriter Output { get; }

    public ILogger Log { get; }

    /// <summary>Where the warehouse is: the option, else the variable, else the default.</summary>
    public string DatabaseAddress =>
        databaseOption ?? (Environment.GetEnvironmentVariable(GlobalOptions.DatabaseVariable) is { Length: > 0 } variable ? variable : GlobalOptions.DefaultDatabase);

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
    public Task<T> WithProgressAsync<T>(Func<IProgress<JobProgress>?, Task<T>> job) => ProgressBars.ShowAsync(terminal, job);
}
