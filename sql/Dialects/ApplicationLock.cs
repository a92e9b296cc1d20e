using System.Data;
using System.Data.Common;
using Dapper;

namespace Warehouse.Sql.Dialects;

/// <summary>A lock that a session of SQL Server holds until it lets go or ends.</summary>
internal sealed class ApplicationLock : IDisposable
{
    private readonly DbConnection connection;
    private readonly string resource;
    private readonly bool ownsConnection;

    private ApplicationLock(DbConnection connection, string resource, bool ownsConnection)
    {
        this.connection = connection;
        this.resource = resource;
        this.ownsConnection = ownsConnection;
    }

    /// <summary>Whether the session that held it is gone.</summary>
    public bool IsLost
    {
        get
        {
            try
            {
                return connection.State != ConnectionState.Open || connection.ExecuteScalar<int>("SELECT 1") != 1;
            }
            catch (DbException)
            {
                return true;
            }
        }
    }

    /// <returns>Null where another session holds the lock.</returns>
    public static ApplicationLock? Acquire(DbConnection connection, string resource, int waitMilliseconds, bool ownsConnection = false)
    {
        var parameters = new DynamicParameters(new { Resource = resource, LockMode = "Exclusive", LockOwner = "Session", LockTimeout = waitMilliseconds });
        parameters.Add("result", dbType: DbType.Int32, direction: ParameterDirection.ReturnValue);
        connection.Execute("sp_getapplock", parameters, commandType: CommandType.StoredProcedure, commandTimeout: 120);
        return parameters.Get<int>("result") < 0 ? null : new ApplicationLock(connection, resource, ownsConnection);
    }

    public void Dispose()
    {
        try
        {
            connection.Execute("sp_releaseapplock", new { Resource = resource, LockOwner = "Session" }, commandType: CommandType.StoredProcedure);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The session is gone, and the lock with it.
        }
        if (ownsConnection)
            connection.Dispose();
    }
}
