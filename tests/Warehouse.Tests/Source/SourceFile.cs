namespace Warehouse.Tests.Source;

/// <summary>A file of the repository.</summary>
/// <param name="Path">Relative to the root, with <c>/</c>.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public bool IsUnder(params string[] folders) =>
        folders.Any(folder => Path.StartsWith(folder + "/", StringComparison.Ordinal));

    public bool Is(params string[] endings) =>
        endings.Contains(System.IO.Path.GetExtension(Path), StringComparer.Ordinal);

    public int LineOf(int offset) => 1 + Text.AsSpan(0, offset).Count('\n');
}
