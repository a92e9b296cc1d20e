namespace Warehouse.Sql;

/// <summary>The warehouse is not there, cannot be reached or has failed. The message says what, where and what to do.</summary>
public sealed class WarehouseUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
