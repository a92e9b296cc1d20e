namespace Warehouse.Etl.Reading;

/// <summary>How large a document may be. Annual reports are far below every limit; what is above one is a mistake or an attack.</summary>
/// <param name="MaxBytes">Of one file, in bytes.</param>
/// <param name="MaxCharacters">Of the text or markup of one document.</param>
/// <param name="MaxLines">Of one document.</param>
/// <param name="MaxLineCharacters">Of one line that is to be understood; whole reports on one line have half of this.</param>
/// <param name="MaxRepeats">Of the same words as a line of their own, in one document that is to be understood.</param>
/// <param name="MaxCells">Of one table, the places of merged cells included.</param>
/// <param name="MaxElements">Of the markup of one document.</param>
/// <param name="MaxDepth">Of elements within elements.</param>
/// <param name="MaxExpandedBytes">Of all XML in one Word, Excel or OFD document, decompressed.</param>
/// <param name="MaxArchiveEntries">Files in one archive, those of archives within it included.</param>
/// <param name="MaxArchiveBytes">Of all these files together, decompressed.</param>
/// <param name="MaxArchiveDepth">Of archives within archives.</param>
/// <param name="MaxExpansion">How many times its compressed size one file may have.</param>
/// <param name="MaxPages">Of one PDF or OFD.</param>
public sealed record ReadingLimits(
    long MaxBytes = 50L * 1024 * 1024,
    int MaxCharacters = 20_000_000,
    int MaxLines = 500_000,
    int MaxLineCharacters = 100_000,
    int MaxRepeats = 5_000,
    int MaxCells = 500_000,
    int MaxElements = 250_000,
    int MaxDepth = 256,
    int MaxExpandedBytes = 32 * 1024 * 1024,
    int MaxArchiveEntries = 5_000,
    long MaxArchiveBytes = 512L * 1024 * 1024,
    int MaxArchiveDepth = 3,
    int MaxExpansion = 200,
    int MaxPages = 300)
{
    /// <summary>How long an external program may take for one document.</summary>
    public TimeSpan ProgramTime { get; init; } = TimeSpan.FromMinutes(2);

    public static ReadingLimits Default { get; } = new();
}
