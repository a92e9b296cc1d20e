using System.IO.Compression;
using System.Text;

namespace Warehouse.Etl.Reading.Packages;

/// <summary>Opens ZIP files in memory.</summary>
internal static class ZipFiles
{
    /// <summary>The list of files is loaded whole; one of millions would be an attack.</summary>
    private const int MostEntries = 50_000;

    private static ReadOnlySpan<byte> EntryMark => "PK\u0001\u0002"u8;

    /// <exception cref="InvalidDataException">The list of files is damaged or too long.</exception>
    public static ZipArchive Open(byte[] bytes, Encoding? names = null)
    {
        if (bytes.AsSpan().Count(EntryMark) > MostEntries)
            throw new InvalidDataException("The archive lists too many files.");
        var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read, leaveOpen: false, names);
        try
        {
            _ = zip.Entries;
            return zip;
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }
}
