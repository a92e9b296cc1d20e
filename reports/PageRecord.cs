using System.Globalization;

namespace Warehouse.Reports;

/// <summary>What a report remembers of a page, so that the next one need not make it again.</summary>
/// <param name="Stamp">Of the file: a page that was damaged since is made anew.</param>
internal sealed record PageRecord(PageDigest Digest, string Stamp)
{
    /// <summary>Size and time of the last change of a file, which a link and a move leave as they are; null where it is there no more.</summary>
    public static string? StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : null;
    }
}
