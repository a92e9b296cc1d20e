namespace Warehouse.Etl.Reading.External;

/// <summary>A program of the operating system is needed that is not installed. The message says which, and what to install.</summary>
public sealed class ProgramMissingException(string message) : Exception(message);
