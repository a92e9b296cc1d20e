using System.CommandLine;
using Serilog;
using Serilog.Events;
using Spectre.Console;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Etl.Jobs;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>What a verb works with: the log, the place for results, the address of the warehouse.</summary>
internal sealed class Session
{
    private readonly IAnsiConsole? terminal;
    private readonly Lazy<WarehouseDatabase> warehouse;

    private Session(ParseResult call, SettingValues settings)
    {
        var configuration = call.InvocationConfiguration;
        var json = settings[KnownSettings.Log] == "json";
        var verbose = settings.IsOn(KnownSettings.Verbose);
        terminal = json ? null : Terminal.On(configuration.Error);
        warehouse = new Lazy<WarehouseDatabase>(Address);
        Settings = settings;
        Output = configuration.Output;

        Log = new LoggerConfiguration()
            .MinimumLevel.Is(verbose ? LogEventLevel.Debug : LogEventLevel.Information)
            .Filter.ByExcluding(line => terminal is not null && !verbose && IsAboutOneFile(line))
            .WriteTo.Sink(new LogSink(configuration.Error, terminal, json ? new JsonLogFormatter() : new PlainLogFormatter(verbose)))
            .CreateLogger();
    }

    public SettingValues Settings { get; }

    /// <summary>Standard output: results only.</summary>
    public TextWriter Output { get; }

    public ILogger Log { get; }

    /// <summary>The warehouse that the call means.</summary>
    /// <exception cref="WarehouseAddressException">The address is none.</exception>
    public WarehouseDatabase Warehouse => warehouse.Value;

    /// <summary>Carries out a verb. Whatever goes wrong ends in one line on the log and the exit status for it.</summary>
    public static async Task<int> RunAsync(ParseResult call, Func<Session, Task<int>> work)
    {
        Session session;
        try
        {
            session = new Session(call, SettingValues.Of(call));
        }
        catch (WrongCallException exception)
        {
            return Failure.Report(new Session(call, SettingValues.OfOptions(call)).Log, exception);
        }

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

    private WarehouseDatabase Address()
    {
        if (Settings.ShowsPassword)
            Log.ForContext("Event", "password_shown").Warning(
                "The password in {Option} can be read by everybody on this machine while the program runs. Put it into the variable {Variable}, or name a file of it with {FileOption}",
                KnownSettings.Database.Name,
                KnownSettings.PasswordVariable,
                KnownSettings.PasswordFile.Name);
        var database = Settings.Warehouse();
        database.Retries.BeforeWaiting = (error, wait) => Log.ForContext("Event", "database_retry").Warning(
            "The database failed for a moment ({Problem}); trying again in {Seconds} s", error.Message, wait.TotalSeconds);
        return database;
    }

    /// <summary>On a terminal the bars stand for the files that need nobody.</summary>
    private static bool IsAboutOneFile(LogEvent line) => line.Level == LogEventLevel.Information && line.Properties.ContainsKey("File");
}
