using System.Security.Cryptography;
using System.Text;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Sql;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Runs;

/// <summary>What the warehouse remembers of the files of one inbox, so that a night reads only what is new or changed.</summary>
public sealed class InboxFiles
{
    private const int LongestName = 400;

    private readonly WarehouseDatabase database;
    private readonly string inbox;
    private readonly BulkTable<InboxFile> table;

    /// <param name="folder">The inbox. It is kept under a digest of its path: a warehouse names no folder of a machine.</param>
    public InboxFiles(WarehouseDatabase database, string folder)
    {
        this.database = database;
        inbox = Digest(Path.GetFullPath(folder))[..16];
        table = new BulkTable<InboxFile>("inbox_file")
            .With("inbox", _ => inbox)
            .With("file_name", file => file.Name)
            .With("stamp", file => file.Stamp)
            .With("sha256", file => file.Sha256)
            .With("program", file => file.Program);
    }

    /// <summary>The build of this program: another may judge the same document otherwise.</summary>
    public static string ThisProgram { get; } =
        Digest($"{typeof(ParsedReport).Assembly.ManifestModule.ModuleVersionId} {typeof(WarehouseDatabase).Assembly.ManifestModule.ModuleVersionId}")[..32];

    /// <summary>The build of this program and the manifest beside a document: what a judgement on the document depends on, but for the document.</summary>
    public static string Judge(string manifestStamp) => Digest($"{ThisProgram} {manifestStamp}")[..32];

    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyDictionary<string, InboxFile> Read() => database.Retry(() =>
    {
        using var connection = database.Open();
        return connection.Query<InboxFile>("SELECT file_name AS Name, stamp AS Stamp, sha256 AS Sha256, program AS Program FROM inbox_file WHERE inbox = @inbox", new { inbox })
            .ToDictionary(file => file.Name, StringComparer.Ordinal);
    });

    /// <summary>Remembers files anew, and forgets others.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public void Write(IReadOnlyCollection<InboxFile> read, IEnumerable<string> gone)
    {
        var kept = read.Where(file => file.Name.Length <= LongestName).ToList();
        var forgotten = kept.Select(file => file.Name).Concat(gone).ToList();
        if (forgotten.Count == 0)
            return;
        database.Retry(() =>
        {
            using var connection = database.Open();
            using var write = database.BeginWrite(connection);
            var transaction = write.Transaction;
            connection.Execute("DELETE FROM inbox_file WHERE inbox = @inbox AND file_name = @name", forgotten.Select(name => new { inbox, name }), transaction);
            database.Dialect.BulkInsert(connection, transaction, table, kept);
            write.Commit();
            return kept.Count;
        });
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
