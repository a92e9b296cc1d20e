using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>
/// A kind of count that is put on record where no pattern reads it: a row of <c>prose-unread-counts.csv</c>, which says what it means.
/// All that a row says must hold.
/// </summary>
/// <param name="Units">The units that the number has.</param>
/// <param name="Classes">Of the units, see <see cref="CountingWords"/>.</param>
/// <param name="OtherClasses">Which the unit is not of: 个 may be pieces of anything.</param>
/// <param name="Topics">What is being spoken of.</param>
/// <param name="Before">How the words before the number end.</param>
/// <param name="Lead">What stands in the sentence up to the number.</param>
/// <param name="Clause">How the words before the number end in its own clause.</param>
/// <param name="Near">What stands in the number's own clause.</param>
/// <param name="Around">What stands in the words before and those up to the first pause after.</param>
/// <param name="After">How the words after the number begin.</param>
/// <param name="Whole">What stands in the sentence.</param>
/// <param name="Opens">Holds only where the number begins a passage.</param>
internal sealed record UnreadCount(
    string Name,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Classes,
    IReadOnlyList<string> OtherClasses,
    IReadOnlyList<string> Topics,
    Words? Before,
    Words? Lead,
    Words? Clause,
    Words? Near,
    Words? Around,
    Words? After,
    Words? Whole,
    bool Opens)
{
    public bool IsTrueOf(Mention mention) =>
        (Units.Count == 0 || Units.Contains(mention.Token.Unit))
        && (Classes.Count == 0 || CountingWords.IsOfClass(mention.Token.Unit, Classes))
        && (OtherClasses.Count == 0 || !CountingWords.IsOfClass(mention.Token.Unit, OtherClasses))
        && (Topics.Count == 0 || Topics.Contains(mention.Topic))
        && (!Opens || (mention.Index == 0 && mention.Source.Start == 0))
        && (Before?.IsMatch(mention.Before) ?? true)
        && (Lead?.IsMatch(mention.Lead) ?? true)
        && (Clause?.IsMatch(mention.Clause) ?? true)
        && (Near?.IsMatch(mention.Near) ?? true)
        && (Around?.IsMatch(mention.Around) ?? true)
        && (After?.IsMatch(mention.After) ?? true)
        && (Whole?.IsMatch(mention.Whole) ?? true);
}
