using System.Runtime.InteropServices;
using System.Text;

namespace Warehouse.Reports;

/// <summary>One file under a second name: no byte is written again. A copy where the system or the file system has no such links.</summary>
internal static class HardLink
{
    /// <exception cref="IOException">The file cannot be put there.</exception>
    public static void Create(string file, string name)
    {
        if (OperatingSystem.IsWindows() || Link(Bytes(file), Bytes(name)) != 0)
            File.Copy(file, name);
    }

    private static byte[] Bytes(string path) => [.. Encoding.UTF8.GetBytes(path), 0];

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] file, byte[] name);
}
