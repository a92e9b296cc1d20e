using Microsoft.Data.Sqlite;

namespace Warehouse.Tests.Jobs.Nightly;

/// <summary>A warehouse and a report as they were at some moment.</summary>
internal sealed class KeptNight : IDisposable
{
    private static readonly string[] besides = ["-wal", "-shm", ".lock"];

    private readonly TemporaryFolder folder = new();
    private readonly string database;
    private readonly string report;

    public KeptNight(string database, string report)
    {
        (this.database, this.report) = (database, report);
        SqliteConnection.ClearAllPools();
        File.Copy(database, folder["w.db"]);
        Copy(report, folder["report"]);
    }

    public void Restore()
    {
        SqliteConnection.ClearAllPools();
        foreach (var ending in besides)
            File.Delete(database + ending);
        File.Copy(folder["w.db"], database, overwrite: true);
        Directory.Delete(report, recursive: true);
        Copy(folder["report"], report);
    }

    public void Dispose() => folder.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }
}
