using System.Globalization;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>Size and time of the last change of a file, as one word.</summary>
internal static class FileStamp
{
    public static string Of(FileInfo file) => string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}");

    /// <summary>Null where the file is there no more.</summary>
    public static string? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? Of(file) : null;
    }
}
