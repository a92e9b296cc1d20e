using System.CommandLine;
using System.Globalization;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Loading.Status;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands;

/// <summary><c>status</c>: how the warehouse stands.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var verb = new Verb(
            "status",
            "Say what the warehouse holds, who has published, what is held back, and how the last runs went.",
            "warehouse status --db sqlite:county.db");
        verb.SetAction(call => Session.RunAsync(call, session =>
        {
            WarehouseSetup.RequireCurrent(session.Warehouse);
            Print(session.Output, session.Warehouse, StatusQuery.Run(session.Warehouse));
            return Task.FromResult(ExitStatus.Done);
        }));
        return verb;
    }

    private static void Print(TextWriter output, WarehouseDatabase warehouse, WarehouseStatus status)
    {
        output.WriteLine($"Warehouse   {warehouse}");
        output.WriteLine(status.FirstYear is null
            ? "Documents   none yet: 'warehouse load PATH' loads some"
            : $"Documents   {status.Documents} current, {status.Superseded} superseded, of {status.Offices} offices, report years {status.FirstYear} to {status.LastYear}");
        output.WriteLine($"Facts       {status.Facts}");

        output.WriteLine();
        output.WriteLine("Coverage    on time      late  no date   missing  quarantined");
        foreach (var year in status.Coverage)
            output.WriteLine($"  {year.Year,-8} {year.OnTime,8} {year.Late,9} {year.Undated,8} {year.Missing,9} {year.Quarantined,12}");

        output.WriteLine();
        output.WriteLine($"Quarantine  {status.Held.Sum(reason => reason.Documents)} documents wait for a person");
        foreach (var reason in status.Held)
            output.WriteLine($"  {reason.Documents,8}  {reason.Reason}");

        output.WriteLine();
        output.WriteLine("Growth      runs  documents      facts");
        foreach (var month in status.Growth)
            output.WriteLine($"  {month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture),-8} {month.Runs,5} {month.Documents,10} {month.Facts,10}");

        output.WriteLine();
        output.WriteLine("Runs (UTC)");
        foreach (var run in status.Runs)
            output.WriteLine($"  {run.RunId,4}  {Time(run.StartedAt)}  {run.Verb,-8} {run.Status,-11} {run.Loaded} loaded, {run.Unchanged} unchanged, {run.Superseded} superseded, {run.Quarantined} quarantined, {run.Failed} failed{(run.Message is null ? "" : ": " + LogText.OneLine(run.Message))}");
    }

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
