namespace Warehouse.Etl.Jobs;

/// <summary>A file to be read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">How logs, results and the warehouse call it: relative to the folder it was found in, with <c>/</c> between folders.</param>
public sealed record DiscoveredDocument(string Path, string Name);
