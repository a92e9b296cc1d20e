using System.Globalization;
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.Loading;

/// <summary>
/// Loads a made-up province and prints what it takes beside its yardsticks, all in the same run: a tenth of the offices; all of
/// them but two hundredths of the reports; a hundredth of the last year, as a night brings it; a hundredth of all years; and
/// nothing new; then <c>sqlite3 .import</c> of the same fact rows.
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
        var (earlier, ofLastYear, scattered) = (Share("earlier"), Share("last-year"), Share("all-years"));
        var counts = Divide(documents / OneIn, earlier, ofLastYear, scattered);
        Row("load", counts[0], Load(Warehouse, earlier));
        Row($"load again, one report in {OneIn} is new, of the last year", counts[1], Load(Warehouse, earlier, ofLastYear));
        Row($"load again, one report in {OneIn} is new, of all years", counts[2], Load(Warehouse, earlier, ofLastYear, scattered));
        Row("load again, nothing is new", 0, Load(Warehouse, earlier, ofLastYear, scattered));
        Row("`sqlite3 .import` of the fact rows into the same table and indexes", documents, SqliteImport.Run(Warehouse, folder));
        if (server is not null)
            Server(server, documents);
        QueryTimes.Print(Warehouse);
    }

    private string Share(string name) => Path.Combine(folder, name + ".ndjson");

    /// <summary>Writes the reports into three files.</summary>
    /// <param name="share">How many reports of the last year are left for the second file; of all others every hundredth is left for the third.</param>
    private int[] Divide(int share, params string[] files)
    {
        var writers = files.Select(file => new StreamWriter(file)).ToList();
        var counts = new int[files.Length];
        var ofLastYear = $"\"report_year\":{to},";
        foreach (var (number, report) in File.ReadLines(Reports).Index())
        {
            var into = counts[1] < share && report.Contains(ofLastYear, StringComparison.Ordinal) ? 1 : number % OneIn == OneIn - 1 ? 2 : 0;
            writers[into].WriteLine(report);
            counts[into]++;
        }

        writers.ForEach(writer => writer.Dispose());
        return counts;
    }

    private static Measurement Load(string warehouse, params string[] reports) => MeasuredProcess.Warehouse(["load", .. reports, "--db", "sqlite:" + warehouse, "--log", "json"]);

    private void Tenth()
    {
        var (reports, warehouse) = (Path.Combine(folder, "tenth.ndjson"), Path.Combine(folder, "tenth.db"));
        var (documents, _) = Province.Write(reports, Math.Max(offices / 10, 1), from, to, forms);
        Row("load of a tenth", documents, Load(warehouse, reports), warehouse);
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
