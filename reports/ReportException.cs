namespace Warehouse.Reports;

/// <summary>A report that cannot be written as asked; the message says what to change.</summary>
public sealed class ReportException(string message) : Exception(message);
