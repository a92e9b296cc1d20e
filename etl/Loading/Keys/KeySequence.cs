using System.Data.Common;
using Dapper;

namespace Warehouse.Etl.Loading.Keys;

/// <summary>
/// Surrogate keys of one table, counted on from the last. Only the holder of the run lock writes, so no two rows get the same
/// key, and a run that was killed and done again ends with the keys of one done in peace.
/// </summary>
internal sealed class KeySequence(DbConnection connection, DbTransaction transaction, string table, string keyColumn)
{
    private int last = connection.ExecuteScalar<int>($"SELECT MAX({keyColumn}) FROM {table}", transaction: transaction);

    public int Next() => ++last;
}
