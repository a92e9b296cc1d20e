using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace Warehouse.Sql.Dialects;

/// <summary>Reads the connection string of a server. Encryption and trust are always set: on and off, unless the string says otherwise.</summary>
public static class SqlServerAddress
{
    /// <summary>Whether the address of a warehouse holds a password. One that cannot be read is told of by whoever parses it.</summary>
    public static bool HoldsPassword(string address)
    {
        try
        {
            var colon = address.IndexOf(':', StringComparison.Ordinal);
            return address.StartsWith("sqlserver:", StringComparison.OrdinalIgnoreCase)
                && new SqlConnectionStringBuilder(address[(colon + 1)..]).Password.Length > 0;
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            return address.Contains("password", StringComparison.OrdinalIgnoreCase) || address.Contains("pwd", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <param name="password">Taken where the string has a user and no password; null for none.</param>
    /// <exception cref="WarehouseAddressException">It cannot be read, or names no server or no database.</exception>
    public static SqlConnectionStringBuilder Parse(string connectionString, string? password = null)
    {
        try
        {
            var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
            var address = new SqlConnectionStringBuilder(connectionString);
            address.Encrypt = !given.ContainsKey("Encrypt") || address.Encrypt;
            address.TrustServerCertificate = address.TrustServerCertificate;
            if (password is not null && address.UserID.Length > 0 && address.Password.Length == 0)
                address.Password = password;
            return address.DataSource.Length > 0 && address.InitialCatalog.Length > 0 ? address : throw Unreadable();
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            // The engine's own message may quote a part of the string, and so of a password.
            throw Unreadable();
        }
    }

    private static bool IsUnreadable(Exception error) => error is ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException;

    private static WarehouseAddressException Unreadable() =>
        new("The connection string after 'sqlserver:' cannot be read. Write it as 'Server=HOST;Database=NAME;User ID=USER;Password=…', each key once, values with a semicolon in quotes.");
}
