namespace Warehouse.Sql.Dialects;

/// <summary>
/// A lock held by keeping a file open. The operating system frees it when the process dies, so the file that stays behind
/// blocks nobody; it is not deleted, because a file deleted while another process opens it would lock nothing.
/// </summary>
internal static class FileLock
{
    public static IDisposable Acquire(string path, string holds)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (DirectoryNotFoundException error)
        {
            throw new WarehouseUnavailableException($"The lock {path} cannot be taken: its folder does not exist. Make the folder, or name another path with --db.", error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new WarehouseUnavailableException($"The lock {path} cannot be taken. Give this account the right to write to the folder.", error);
        }
        catch (IOException error) when (IsHeld(error))
        {
            throw new WarehouseLockedException($"Another run is writing to the warehouse ({holds}). Wait until it is done.");
        }
        catch (IOException error)
        {
            throw new WarehouseUnavailableException($"The lock {path} cannot be taken: {error.Message} Name another path with --db, or mend the disk.", error);
        }
    }

    /// <summary>Whether another process has the file open: what Windows, Linux and macOS say then. A full or read-only disk says otherwise.</summary>
    private static bool IsHeld(IOException error) => error.HResult is unchecked((int)0x80070020) or 11 or 35;
}
