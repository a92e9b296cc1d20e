using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Warehouse.Sql.Dialects;

/// <summary>Which errors of the engines pass by themselves, so that the same work may succeed a moment later.</summary>
internal static class TransientErrors
{
    /// <summary>
    /// Deadlock victim, time-out, lock time-out, lost or refused connections, and what a server says while it starts, moves
    /// or has too much to do. A wrong login, a missing right, a full disk or a broken rule stay what they are.
    /// </summary>
    private static readonly HashSet<int> server =
        [-2, -1, 2, 20, 53, 64, 121, 233, 258, 1205, 1222, 10053, 10054, 10060, 10061, 10928, 10929, 40197, 40501, 40613, 49918, 49919, 49920];

    private const int SqliteBusy = 5;

    private const int SqliteLocked = 6;

    public static bool Holds(DbException error) => error switch
    {
        SqlException { Number: var number } => server.Contains(number),
        SqliteException { SqliteErrorCode: var code } => code is SqliteBusy or SqliteLocked,
        _ => error.IsTransient,
    };
}
