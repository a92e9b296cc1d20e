namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>A number in a passage, with everything that belongs to it.</summary>
/// <param name="Start">First character, the 约 before the digits included.</param>
/// <param name="End">The character after the unit.</param>
/// <param name="Value">The number; of a year or date the year, 0 where it has none.</param>
/// <param name="Unit">As printed; empty where none is.</param>
/// <param name="Approximate">Said with 余, 多, 约 or the like.</param>
/// <param name="InWords">Written in Chinese numerals, which may be a figure of speech (一件事).</param>
internal sealed record ProseToken(
    ProseTokenKind Kind,
    int Start,
    int End,
    decimal Value = 0,
    string Unit = "",
    bool Approximate = false,
    bool InWords = false)
{
    /// <summary>Blanks stand between its digits, so that it may be two numbers or one that lost digits.</summary>
    public bool IsBroken { get; init; }
}
