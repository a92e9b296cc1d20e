using System.Globalization;
using System.IO.Compression;
using Warehouse.Etl.Reading.Packages;

namespace Warehouse.Etl.Reading.Archives;

/// <summary>
/// Takes the files out of ZIP archives, and of archives within them, one at a time and in memory only: nothing is
/// written, and no name from inside is ever used as a path.
/// </summary>
public sealed class ArchiveReader(ReadingLimits? limits = null)
{
    /// <summary>Below this size a file may be compressed as well as it likes.</summary>
    private const int HarmlessBytes = 1024 * 1024;

    private readonly ReadingLimits limits = limits ?? ReadingLimits.Default;

    /// <summary>Whether bytes are a ZIP file that is not itself a document (Word and Excel files are ZIP files too).</summary>
    public static bool IsArchive(byte[] bytes)
    {
        if (ContentMark.Of(bytes)?.Kind != ContentKind.Zip)
            return false;
        try
        {
            using var zip = ZipFiles.Open(bytes);
            return PackageInspector.KindOf(zip) == PackageKind.Archive;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The files of an archive. What exceeds a limit or cannot be taken out is a failure in its place.</summary>
    public IEnumerable<ArchiveEntry> Read(string fileName, byte[] bytes) =>
        Read(RawDocument.Of(fileName, bytes), new ArchiveBudget(limits), depth: 1);

    private IEnumerable<ArchiveEntry> Read(RawDocument archive, ArchiveBudget budget, int depth)
    {
        using var zip = Open(archive.Bytes);
        if (zip is null)
        {
            yield return new ArchiveEntry(archive.File, archive.File, null, Damaged(archive.File));
            yield break;
        }

        foreach (var entry in zip.Entries)
        {
            if (ArchiveName.IsNoDocument(entry.FullName))
                continue;
            budget.Entries--;
            var taken = budget.IsSpent ? Refused(archive) : Take(entry, archive, budget);
            if (taken.Bytes is null || !IsArchive(taken.Bytes))
            {
                yield return taken;
            }
            else if (depth == limits.MaxArchiveDepth)
            {
                yield return taken with { Bytes = null, Failure = Failure(taken, "压缩包层层嵌套") };
            }
            else
            {
                foreach (var inner in Read(RawDocument.Of(taken.Name, taken.Bytes), budget, depth + 1))
                    yield return inner;
            }

            if (budget.IsSpent)
                yield break;
        }
    }

    private static ZipArchive? Open(byte[] bytes)
    {
        try
        {
            return ZipFiles.Open(bytes, ArchiveName.Raw);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private ArchiveEntry Take(ZipArchiveEntry entry, RawDocument archive, ArchiveBudget budget)
    {
        var empty = new ArchiveEntry(ArchiveName.Decode(entry.FullName), archive.File, null, null);
        if (entry.IsEncrypted)
            return empty with { Failure = Protected(empty) };

        var most = Math.Min(limits.MaxBytes, Math.Max(HarmlessBytes, entry.CompressedLength * limits.MaxExpansion));
        try
        {
            using var stream = new LimitedStream(entry.Open(), most);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            budget.Bytes -= stream.Taken;
            return stream.IsExhausted ? empty with { Failure = Failure(empty, "文件解压后过大") }
                : budget.IsSpent ? Refused(archive)
                : empty with { Bytes = content.ToArray() };
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            return empty with { Failure = Damaged(empty.Name) };
        }
    }

    private ArchiveEntry Refused(RawDocument archive)
    {
        var entry = new ArchiveEntry(archive.File, archive.File, null, null);
        return entry with { Failure = Failure(entry, "压缩包内容过多，其余文件未读") };
    }

    private ReadFailure Failure(ArchiveEntry entry, string found) => new(
        FailureReason.ArchiveLimits,
        entry.Name,
        null,
        found,
        string.Create(
            CultureInfo.InvariantCulture,
            $"不超过{limits.MaxArchiveEntries:N0}个文件、解压后不超过{limits.MaxArchiveBytes:N0}字节、嵌套不超过{limits.MaxArchiveDepth}层的压缩包"),
        "请解压后逐个提供");

    private static ReadFailure Damaged(string file) =>
        new(FailureReason.Damaged, file, null, "无法解压", "完好的压缩包", "请重新下载压缩包，或解压后逐个提供");

    private static ReadFailure Protected(ArchiveEntry entry) =>
        new(FailureReason.Protected, entry.Name, null, "在压缩包中已加密", "没有密码的文件", "请用密码解压后提供");
}
