namespace Warehouse.Etl.Jobs;

/// <summary>A file met in a folder that is no document, and why it is not read.</summary>
public sealed record SetAsideFile(string Name, string Reason);
