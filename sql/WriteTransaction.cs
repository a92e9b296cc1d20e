using System.Data.Common;

namespace Warehouse.Sql;

/// <summary>
/// A transaction that writes. What is not committed is rolled back; where that fails too, because the connection or the
/// transaction is gone already, the error that led there is the one to tell.
/// </summary>
public sealed class WriteTransaction : IDisposable
{
    internal WriteTransaction(DbTransaction transaction) => Transaction = transaction;

    public DbTransaction Transaction { get; }

    public void Commit() => Transaction.Commit();

    public void Dispose()
    {
        try
        {
            Transaction.Dispose();
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            return;
        }
    }
}
