using System.Globalization;
using Warehouse.Etl.Jobs.Nightly;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>What a load did, in plain words on standard output.</summary>
internal static class RunSummary
{
    public static void Print(TextWriter output, WarehouseDatabase warehouse, LoadSummary run)
    {
        PrintDocuments(output, run);
        PrintFindings(output, run, run.Findings == 0 ? [] : new RunLog(warehouse).Findings(run.RunId));
        if (run.Quarantined > 0)
            output.WriteLine("'warehouse quarantine list' shows what is held back, and why");
    }

    public static void Print(TextWriter output, NightlyResult night)
    {
        PrintDocuments(output, night.Run);
        PrintFindings(output, night.Run, night.Findings);
        var inbox = night.Inbox;
        output.WriteLine($"Inbox: {inbox.New} files new, {inbox.Changed} changed, {inbox.Again} read again, {inbox.AsBefore} as before, {inbox.Gone} gone, {inbox.Left} still being written");
        output.WriteLine(night.IsReportNew ? "Report: written anew" : "Report: nothing changed, it is current");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Time: {string.Join(", ", night.Stages.Select(stage => $"{stage.Stage} {stage.Seconds.ToString("0.0", CultureInfo.InvariantCulture)} s"))}"));
        if (night.Waiting > 0)
            output.WriteLine($"For a person: {night.Waiting} documents wait in quarantine, {night.NewlyHeld} of them since this run; 'warehouse quarantine list' shows why");
        else if (night.Run.Failed > 0)
            output.WriteLine($"For a person: {night.Run.Failed} documents could not be read; the log says why");
    }

    private static void PrintDocuments(TextWriter output, LoadSummary run) =>
        output.WriteLine($"{run.Loaded} documents loaded, {run.Unchanged} unchanged, {run.Superseded} superseded, {run.Quarantined} quarantined, {run.Failed} failed");

    private static void PrintFindings(TextWriter output, LoadSummary run, IReadOnlyList<FindingCount> findings)
    {
        output.WriteLine($"{run.Facts} facts; rules broken {findings.Sum(rule => rule.Fails)} times, in doubt {findings.Sum(rule => rule.Uncertain)} times");
        foreach (var rule in findings)
            output.WriteLine($"  {rule.Severity,-4}  {rule.Code,-24} {rule.LabelZh}: {rule.Fails} broken, {rule.Uncertain} in doubt");
    }
}
