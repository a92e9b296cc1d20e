namespace Warehouse.Etl.Jobs;

/// <summary>What a search for documents found, in ordinal order of the names within each path given.</summary>
public sealed record Discovery(IReadOnlyList<DiscoveredDocument> Documents, IReadOnlyList<SetAsideFile> SetAside);
