using System.Globalization;
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.Loading;

/// <summary>
/// Loads a made-up province and prints what it takes beside its yardsticks, all in the same run: a tenth of the offices, all
/// of them but one report in a hundred, that one, and nothing new; then <c>sqlite3 .import</c> of the same fact rows.
/// </summary>
internal sealed class ProvinceRun(string folder, int offices, int from, int to, IReadOnlyList<string> forms)
{
    private const int OneIn = 100;

    private string Reports => Path.Combine(folder, "reports.ndjson");

    private string Warehouse => Path.Combine(folder, "province.db");

    public void Run(string? server)
    {
        Directory.CreateDirectory(folder);
        Console.WriteLine("| step | documents | facts | by the clock | processor | memory | facts a second |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Tenth();
        var (documents, _) = Province.Write(Reports, offices, from, to, forms);
        var less = Path.Combine(folder, "less.ndjson");
        File.WriteAllLines(less, File.ReadLines(Reports).Where((_, i) => i % OneIn != OneIn - 1));
        var old = documents - (documents / OneIn);
        Row("load", old, Load(less, Warehouse));
        File.Delete(less);
        Row($"load again, one report in {OneIn} is new", documents / OneIn, Load(Reports, Warehouse));
        Row("load again, nothing is new", 0, Load(Reports, Warehouse));
        Row("`sqlite3 .import` of the fact rows into the same table and indexes", documents, SqliteImport.Run(Warehouse, folder));
        if (server is not null)
            Server(server, documents);
        QueryTimes.Print(Warehouse);
    }

    private static Measurement Load(string reports, string warehouse) => MeasuredProcess.Warehouse("load", reports, "--db", "sqlite:" + warehouse, "--log", "json");

    private void Tenth()
    {
        var (reports, warehouse) = (Path.Combine(folder, "tenth.ndjson"), Path.Combine(folder, "tenth.db"));
        var (documents, _) = Province.Write(reports, Math.Max(offices / 10, 1), from, to, forms);
        Row("load of a tenth", documents, Load(reports, warehouse), warehouse);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(folder, "tenth.*"))
            File.Delete(file);
    }

    private void Server(string server, int documents)
    {
        var copied = FactHeap.All.Select(heap => ServerCopy.Run(Warehouse, heap, server)).ToList();
        Row("bare SqlBulkCopy of the fact rows into a heap on the server", documents, new Measurement(copied[0], 0, 0));
        Row("bare SqlBulkCopy of all rows that the load copies into heaps on the server", documents, new Measurement(copied.Sum(), 0, 0));
        var address = "sqlserver:" + new SqlConnectionStringBuilder(server).ConnectionString;
        Row("tables and reference data on the server", 0, MeasuredProcess.Warehouse("migrate", "--db", address));
        Row("load on the server", documents, MeasuredProcess.Warehouse("load", Reports, "--db", address, "--log", "json"));
    }

    private void Row(string step, int documents, Measurement taken, string? warehouse = null)
    {
        var facts = Facts(warehouse ?? Warehouse);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {step} | {documents} | {facts} | {taken.Seconds:0.0} s | {taken.ProcessorSeconds:0.0} s | {taken.Megabytes:0} MB | {facts / taken.Seconds:0} |"));
    }

    /// <summary>That the warehouse has after the step.</summary>
    private static int Facts(string warehouse)
    {
        using var connection = new SqliteConnection($"Data Source={warehouse};Mode=ReadOnly");
        return connection.ExecuteScalar<int>("SELECT COUNT(*) FROM fact_disclosure");
    }
}
