namespace Warehouse.Etl.Commands.Shell;

/// <summary>A folder that results are written to.</summary>
internal static class OutputFolder
{
    /// <exception cref="WrongCallException">The path is a file.</exception>
    public static string Make(string path)
    {
        if (File.Exists(path))
            throw new WrongCallException($"'{path}' is a file. Give the path of a folder; it is made where it does not exist.");
        return Directory.CreateDirectory(path).FullName;
    }
}
