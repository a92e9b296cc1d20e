using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction;

/// <summary>
/// The running text of a document boiled down to 128 numbers (MinHash), so that two texts can be compared without either. Only
/// Chinese characters of whole sentences count: the tables are the same in every report, and figures and years change in
/// the most faithful copy.
/// </summary>
public static class TextSignature
{
    private const int Size = 128;

    /// <summary>Characters that are looked at together.</summary>
    private const int Window = 6;

    /// <summary>Fewer windows than this are a formula or two, which all reports share.</summary>
    private const int LeastWindows = 200;

    private const int MostCharacters = 50_000;

    private const int LeastLine = 20;

    private const ulong Multiplier = 0xD6E8FEB86659FD93;

    /// <summary>A number for each of the signature's, side by side as the processor multiplies them.</summary>
    private static readonly Vector512<ulong>[] seeds =
        MemoryMarshal.Cast<ulong, Vector512<ulong>>(Enumerable.Range(1, Size).Select(i => Mix((ulong)i * 0x9E3779B97F4A7C15)).ToArray()).ToArray();

    /// <returns>In Base64; null where there is too little text.</returns>
    public static string? Of(SourceDocument document)
    {
        var text = Sentences(document);
        if (text.Length < LeastWindows + Window)
            return null;
        Span<ulong> least = stackalloc ulong[Size];
        FindLeast(text, MemoryMarshal.Cast<ulong, Vector512<ulong>>(least));
        Span<byte> bytes = stackalloc byte[Size * sizeof(ushort)];
        for (var i = 0; i < Size; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(bytes[(i * sizeof(ushort))..], (ushort)(Mix(least[i]) >> 48));
        return Convert.ToBase64String(bytes);
    }

    /// <summary>For every seed the least number that any window of the text gives with it.</summary>
    private static void FindLeast(string text, Span<Vector512<ulong>> least)
    {
        var count = text.Length - Window + 1;
        var rented = ArrayPool<ulong>.Shared.Rent(count);
        var windows = rented.AsSpan(0, count);
        for (var start = 0; start < windows.Length; start++)
            windows[start] = Hash(text.AsSpan(start, Window));
        // A pair of seeds at a time stays in the processor while all windows go by.
        for (var i = 0; i < least.Length; i += 2)
        {
            var (seed, other) = (seeds[i], seeds[i + 1]);
            var (leastOfSeed, leastOfOther) = (Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet);
            foreach (var hash in windows)
            {
                var window = Vector512.Create(hash);
                leastOfSeed = Vector512.Min(leastOfSeed, (window ^ seed) * Multiplier);
                leastOfOther = Vector512.Min(leastOfOther, (window ^ other) * Multiplier);
            }

            (least[i], least[i + 1]) = (leastOfSeed, leastOfOther);
        }

        ArrayPool<ulong>.Shared.Return(rented);
    }

    /// <summary>The share of the text that two documents have in common, from 0 to 1, give or take some hundredths.</summary>
    /// <returns>Null where one of them is no signature.</returns>
    public static decimal? Similarity(string one, string other)
    {
        Span<byte> left = stackalloc byte[Size * sizeof(ushort)], right = stackalloc byte[Size * sizeof(ushort)];
        if (!Convert.TryFromBase64String(one, left, out var length) || length != left.Length || !Convert.TryFromBase64String(other, right, out length) || length != right.Length)
            return null;
        var equal = 0;
        for (var i = 0; i < left.Length; i += sizeof(ushort))
        {
            if (left[i] == right[i] && left[i + 1] == right[i + 1])
                equal++;
        }
        return decimal.Round((decimal)equal / Size, 4);
    }

    private static string Sentences(SourceDocument document)
    {
        var text = new StringBuilder();
        foreach (var line in document.Lines.Where(IsSentence).Select(line => line.Text).TakeWhile(new Budget(MostCharacters).Allows))
        {
            foreach (var c in line)
            {
                if (IsHan(c))
                    text.Append(c);
            }
        }

        return text.ToString();
    }

    /// <summary>A row of a table has tabs, a label no full stop.</summary>
    private static bool IsSentence(SourceLine line) =>
        line.Text.Length >= LeastLine && !line.Text.Contains('\t', StringComparison.Ordinal) && line.Text.AsSpan().IndexOfAny('。', ';', '；') >= 0;

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static ulong Hash(ReadOnlySpan<char> window)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in window)
            hash = (hash ^ c) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>The finaliser of SplitMix64: every bit of the number depends on every other.</summary>
    private static ulong Mix(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    private sealed class Budget(int characters)
    {
        private int left = characters;

        public bool Allows(string line) => (left -= line.Length) + line.Length > 0;
    }
}
