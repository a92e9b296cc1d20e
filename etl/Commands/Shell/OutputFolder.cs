namespace Warehouse.Etl.Commands.Shell;

/// <summary>A folder that results are written to.</summary>
internal static class OutputFolder
{
    /// <exception cref="WrongCallException">The path is a file.</exception>
    public static string Check(string path) => File.Exists(path)
        ? throw new WrongCallException($"'{path}' is a file. Give the path of a folder; it is made where it does not exist.")
        : Path.GetFullPath(path);

    /// <exception cref="WrongCallException">The path is a file.</exception>
    public static string Make(string path) => Directory.CreateDirectory(Check(path)).FullName;

    /// <summary>A folder that holds nothing yet: what is written there belongs together.</summary>
    /// <exception cref="WrongCallException">The path is a file, or the folder holds something.</exception>
    public static string MakeEmpty(string path)
    {
        var folder = Make(path);
        return Directory.EnumerateFileSystemEntries(folder).Any()
            ? throw new WrongCallException($"'{path}' holds files already. Give the path of a new folder, or empty this one.")
            : folder;
    }
}
