namespace Warehouse.Tests.Source;

/// <summary>The sources that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] produced = ["bin", "obj", ".git", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", "out"];

    private static readonly string[] written = [".cs", ".razor", ".sql", ".js", ".mjs", ".css", ".md", ".csproj", ".props", ".json", ".csv", ".sln"];

    public static string Root { get; } = FindRoot();

    /// <summary>Everything that is written by hand; the documents of the tests are not.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = [.. Walk(Root)];

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Warehouse.sln")))
                return folder;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Warehouse.sln: run the tests where they were built.");
    }

    private static IEnumerable<SourceFile> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (written.Contains(Path.GetExtension(file), StringComparer.Ordinal) || Path.GetFileName(file) == "run")
                yield return new SourceFile(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        foreach (var below in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (produced.Contains(Path.GetFileName(below), StringComparer.Ordinal) || Path.GetRelativePath(Root, below) == Path.Combine("tests", "documents"))
                continue;
            foreach (var file in Walk(below))
                yield return file;
        }
    }
}
