namespace Warehouse.Etl.Jobs;

/// <summary>A path that was asked for does not exist.</summary>
public sealed class PathMissingException(string path)
    : Exception($"There is no file or folder '{path}'. Give the path of a document or of a folder of documents.")
{
    public string MissingPath { get; } = path;
}
