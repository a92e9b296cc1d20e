namespace Warehouse.Sql;

/// <summary>The address of a warehouse cannot be understood: the call is wrong. The message never holds the address itself, which may hold a password.</summary>
public sealed class WarehouseAddressException(string message) : Exception(message);
