using System.Buffers.Binary;
using System.Text;

namespace Warehouse.Etl.Reading.Legacy;

/// <summary>The container of old Office documents ([MS-CFB]): what it holds tells which program wrote it.</summary>
internal static class CompoundFile
{
    private const int EntrySize = 128;
    private const int HeaderSize = 512;
    private const int MostEntries = 10_000;

    private static ReadOnlySpan<byte> WordMark => [0xEC, 0xA5];

    /// <summary>
    /// The names of its streams and storages. Every entry of the directory stands at a multiple of its size, so that they
    /// are found without the allocation table, which may be damaged.
    /// </summary>
    public static IReadOnlySet<string> EntryNames(byte[] bytes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var place = HeaderSize; place + EntrySize <= bytes.Length && names.Count < MostEntries; place += EntrySize)
        {
            var entry = bytes.AsSpan(place, EntrySize);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (length is >= 4 and <= 64 && length % 2 == 0 && entry[66] is 1 or 2 or 5 && entry[67] <= 1 && entry[length - 2] == 0 && entry[length - 1] == 0)
                names.Add(Encoding.Unicode.GetString(entry[..(length - 2)]));
        }

        return names;
    }

    /// <summary>Whether a Word document of the old format says in its first block that it is encrypted ([MS-DOC] 2.5.2, fEncrypted).</summary>
    public static bool IsEncryptedWord(byte[] bytes)
    {
        for (var place = HeaderSize; place + 12 <= bytes.Length; place += HeaderSize)
        {
            if (bytes.AsSpan(place).StartsWith(WordMark))
                return (bytes[place + 11] & 1) != 0;
        }

        return false;
    }
}
