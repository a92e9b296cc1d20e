namespace Warehouse.Etl.Reading.Corrections;

/// <summary>A list of corrections that cannot be used. The message names the file and the line, what was found and what was expected.</summary>
public sealed class CorrectionFileException(string message, Exception? inner = null) : Exception(message, inner);
