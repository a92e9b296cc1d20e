using System.Runtime.InteropServices;

namespace Warehouse.Sql.Dialects;

/// <summary>
/// The calls of the engine that a load makes for every value and row. The library in between counts the users of a handle at
/// each of them, which costs more than the call; here whoever calls keeps the statement alive. Index is 1-based; results are the engine's codes.
/// </summary>
internal static class SqliteCalls
{
    private const string Library = "e_sqlite3";

    /// <summary>Tells the engine to copy a text at once.</summary>
    private const nint Copied = -1;

    public static int BindText(nint statement, int index, ReadOnlySpan<byte> utf8) =>
        Bind(statement, index, in MemoryMarshal.GetReference(utf8.IsEmpty ? "\0"u8 : utf8), utf8.Length, Copied);

    [DllImport(Library, EntryPoint = "sqlite3_bind_int64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    [SuppressGCTransition]
    public static extern int BindInteger(nint statement, int index, long value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_double")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    [SuppressGCTransition]
    public static extern int BindReal(nint statement, int index, double value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_null")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    [SuppressGCTransition]
    public static extern int BindNull(nint statement, int index);

    [DllImport(Library, EntryPoint = "sqlite3_bind_text")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int Bind(nint statement, int index, in byte text, int length, nint destructor);
}
