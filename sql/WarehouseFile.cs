using Microsoft.Data.Sqlite;

namespace Warehouse.Sql;

/// <summary>The file of an embedded warehouse.</summary>
public static class WarehouseFile
{
    /// <summary>Deletes the file and what the engine keeps beside it, so that a fresh warehouse can take its place.</summary>
    /// <exception cref="IOException">Another program holds it open.</exception>
    /// <exception cref="UnauthorizedAccessException">This account may not delete it.</exception>
    public static void Delete(string path)
    {
        // A pooled connection would go on writing to the file that is gone.
        SqliteConnection.ClearAllPools();
        foreach (var ending in (string[])["", "-wal", "-shm"])
            File.Delete(path + ending);
    }
}
