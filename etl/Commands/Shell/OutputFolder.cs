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
}
