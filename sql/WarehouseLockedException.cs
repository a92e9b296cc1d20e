namespace Warehouse.Sql;

/// <summary>Another run holds the lock of the warehouse. Nothing was changed.</summary>
public sealed class WarehouseLockedException(string message) : Exception(message);
