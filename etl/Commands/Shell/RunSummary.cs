using Warehouse.Etl.Loading;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>What a load did, in plain words on standard output.</summary>
internal static class RunSummary
{
    public static void Print(TextWriter output, WarehouseDatabase warehouse, LoadSummary run)
    {
        output.WriteLine($"{run.Loaded} documents loaded, {run.Unchanged} unchanged, {run.Superseded} superseded, {run.Quarantined} quarantined, {run.Failed} failed");
        var findings = run.Findings == 0 ? [] : new RunLog(warehouse).Findings(run.RunId);
        output.WriteLine($"{run.Facts} facts; rules broken {findings.Sum(rule => rule.Fails)} times, in doubt {findings.Sum(rule => rule.Uncertain)} times");
        foreach (var rule in findings)
            output.WriteLine($"  {rule.Severity,-4}  {rule.Rule,-24} {rule.LabelZh}: {rule.Fails} broken, {rule.Uncertain} in doubt");
        if (run.Quarantined > 0)
            output.WriteLine("'warehouse quarantine list' shows what is held back, and why");
    }
}
