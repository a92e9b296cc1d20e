using System.Security.Cryptography;

namespace Warehouse.Etl.Reading;

/// <summary>A file in memory, before anything is known of its format.</summary>
/// <param name="File">Name without the path of the machine.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
internal sealed record RawDocument(string File, byte[] Bytes, string Sha256)
{
    public static RawDocument Of(string fileName, byte[] bytes) =>
        new(NameOf(fileName), bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public ReadResult Fails(string reason, string found, string expected, string toDo) =>
        ReadResult.Of(new ReadFailure(reason, File, Sha256, found, expected, toDo));

    /// <summary>The last part of a path of any system.</summary>
    public static string NameOf(string path) => path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
}
