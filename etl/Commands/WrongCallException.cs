namespace Warehouse.Etl.Commands;

/// <summary>The call cannot be carried out as given. The message is a sentence for the caller: what is wrong, and what to give instead.</summary>
public sealed class WrongCallException(string message) : Exception(message);
