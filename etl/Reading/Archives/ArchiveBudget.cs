namespace Warehouse.Etl.Reading.Archives;

/// <summary>What an archive and all archives within it may still take.</summary>
internal sealed class ArchiveBudget(ReadingLimits limits)
{
    public int Entries { get; set; } = limits.MaxArchiveEntries;

    public long Bytes { get; set; } = limits.MaxArchiveBytes;

    public bool IsSpent => Entries < 0 || Bytes < 0;
}
