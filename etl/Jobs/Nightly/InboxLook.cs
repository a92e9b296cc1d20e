namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>What there is to do in an inbox.</summary>
/// <param name="ToRead">With the stamp that each file had.</param>
/// <param name="Unchanged">Documents that are as they were and in the warehouse, or kept out by a person.</param>
/// <param name="Held">Documents that are as they were and still held back.</param>
/// <param name="Gone">Names of files that are there no more.</param>
/// <param name="SetAside">Files that are no documents.</param>
internal sealed record InboxLook(
    IReadOnlyList<(DiscoveredDocument Document, string Stamp)> ToRead,
    int Unchanged,
    int Held,
    IReadOnlyList<string> Gone,
    IReadOnlyList<SetAsideFile> SetAside,
    InboxCounts Counts);
