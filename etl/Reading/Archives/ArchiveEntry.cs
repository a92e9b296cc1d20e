namespace Warehouse.Etl.Reading.Archives;

/// <summary>One file of an archive: its bytes, or why there are none.</summary>
/// <param name="Name">Without folders: for showing and for the manifest, never a path to write to.</param>
/// <param name="Archive">Name of the archive that directly holds it.</param>
public sealed record ArchiveEntry(string Name, string Archive, byte[]? Bytes, ReadFailure? Failure);
