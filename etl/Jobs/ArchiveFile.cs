namespace Warehouse.Etl.Jobs;

/// <summary>Tells archives from other files at a glance, so that the others are read side by side and not one after another.</summary>
internal static class ArchiveFile
{
    private static readonly string[] officeEndings = [".docx", ".docm", ".xlsx", ".xlsm"];

    /// <summary>Whether a file begins as a ZIP file does and is not called a Word or Excel file, which are ZIP files too.</summary>
    public static bool MayBe(string path)
    {
        if (officeEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            return false;
        try
        {
            // A pipe has no length, and opening one would block.
            if (new FileInfo(path).Length < 4)
                return false;
            using var file = File.OpenRead(path);
            Span<byte> mark = stackalloc byte[2];
            file.ReadExactly(mark);
            return mark.SequenceEqual("PK"u8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
