namespace Warehouse.Etl.Generation.Prose;

/// <summary>A piece of a sentence template.</summary>
/// <param name="Kind">What stands here.</param>
/// <param name="Name">Literal text, the name of a word, a measure, or the bounds of a number without meaning.</param>
/// <param name="Other">The whole of a percentage.</param>
/// <param name="Style">How the number is written.</param>
/// <param name="OfLastYear">The value is last year's, and the fact bears that year.</param>
/// <param name="Units">The units to choose from; the one chosen is printed behind the number and is the fact's.</param>
public sealed record SentencePart(
    PartKind Kind,
    string Name,
    string Other = "",
    NumberStyle Style = NumberStyle.Plain,
    bool OfLastYear = false,
    IReadOnlyList<string>? Units = null);
