using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace Warehouse.Sql.Dialects;

/// <summary>Reads the connection string of a server. Encryption and trust are always set: on and off, unless the string says otherwise.</summary>
public static class SqlServerAddress
{
    /// <exception cref="WarehouseAddressException">It cannot be read, or names no server or no database.</exception>
    public static SqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
            var address = new SqlConnectionStringBuilder(connectionString);
            address.Encrypt = !given.ContainsKey("Encrypt") || address.Encrypt;
            address.TrustServerCertificate = address.TrustServerCertificate;
            return address.DataSource.Length > 0 && address.InitialCatalog.Length > 0 ? address : throw Unreadable();
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            // The engine's own message may quote a part of the string, and so of a password.
            throw Unreadable();
        }
    }

    private static WarehouseAddressException Unreadable() =>
        new("The connection string after 'sqlserver:' cannot be read. Write it as 'Server=HOST;Database=NAME;User ID=USER;Password=…', each key once, values with a semicolon in quotes.");
}
