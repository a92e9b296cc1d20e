namespace Warehouse.Etl.Loading.Runs;

/// <summary>A file of an inbox that was read once and holds one document.</summary>
/// <param name="Name">Relative to the inbox.</param>
/// <param name="Stamp">Size and time of the last change: while they are the same, so is the content.</param>
/// <param name="Sha256">Of the document.</param>
/// <param name="Program">The build and the manifest that it was judged by.</param>
public sealed record InboxFile(string Name, string Stamp, string Sha256, string Program);
