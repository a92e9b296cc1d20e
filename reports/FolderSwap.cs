using System.Runtime.InteropServices;
using System.Text;

namespace Warehouse.Reports;

/// <summary>
/// Puts one folder in the place of another. On Linux that is one step of the file system: at every moment the path leads to
/// either the old folder or the new one, whole. Where the system or the file system has no such step it takes two, and a
/// process killed between them leaves the path empty until <see cref="Recover"/> has put the old folder back.
/// </summary>
internal static class FolderSwap
{
    private const int ThisFolder = -100;

    private const uint Exchange = 2;

    /// <summary>Afterwards <paramref name="current"/> holds the new content and <paramref name="fresh"/> the old.</summary>
    /// <exception cref="IOException">The folders could not be exchanged; the old one is in its place.</exception>
    public static void Swap(string fresh, string current)
    {
        if (OperatingSystem.IsLinux() && TryExchange(fresh, current))
            return;
        Directory.Move(current, Aside(current));
        try
        {
            Directory.Move(fresh, current);
        }
        catch
        {
            Directory.Move(Aside(current), current);
            throw;
        }
        Directory.Move(Aside(current), fresh);
    }

    /// <summary>Puts a folder back that a process killed in the middle of a swap had put aside.</summary>
    public static void Recover(string current)
    {
        if (!Directory.Exists(Aside(current)))
            return;
        if (Directory.Exists(current))
            Directory.Delete(Aside(current), recursive: true);
        else
            Directory.Move(Aside(current), current);
    }

    private static string Aside(string current) => current + ".before";

    private static bool TryExchange(string fresh, string current)
    {
        try
        {
            return Renameat2(ThisFolder, Bytes(fresh), ThisFolder, Bytes(current), Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static byte[] Bytes(string path) => [.. Encoding.UTF8.GetBytes(path), 0];

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Renameat2(int fromFolder, byte[] from, int toFolder, byte[] to, uint flags);
}
