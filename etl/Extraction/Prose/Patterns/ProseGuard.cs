namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>
/// A kind of mistake that is made with a measure, whatever pattern reads it: a row of <c>prose-guards.csv</c>.
/// All that a row says must hold.
/// </summary>
/// <param name="Measures">Codes, or the beginning of codes before a <c>*</c>; none for every number, before a pattern is sought.</param>
/// <param name="Units">The units that the number has.</param>
/// <param name="Before">How the words before the number end.</param>
/// <param name="Says">What stands anywhere in the words before the number.</param>
/// <param name="Lead">How the sentence up to the number ends.</param>
/// <param name="After">How the words after the number begin.</param>
/// <param name="Near">What stands in the number's own clause.</param>
/// <param name="Explanation">How the bracket directly after the number begins.</param>
/// <param name="Unless">What does not stand in the number's own clause.</param>
/// <param name="Without">What does not stand in the whole sentence.</param>
/// <param name="LabelOnly">Holds only for patterns that know the measure by what stands before the number.</param>
/// <param name="Rule">A code of <c>rules.csv</c>; empty where nothing is found.</param>
/// <param name="Message">What the finding says.</param>
internal sealed record ProseGuard(
    string Name,
    IReadOnlyList<string> Measures,
    IReadOnlyList<string> Units,
    Words? Before,
    Words? Says,
    Words? Lead,
    Words? After,
    Words? Near,
    Words? Explanation,
    Words? Unless,
    Words? Without,
    bool LabelOnly,
    GuardEffect Effect,
    string Rule,
    string Message)
{
    public bool IsAbout(string measure) => Measures.Any(code =>
        code[^1] == '*' ? measure.StartsWith(code[..^1], StringComparison.Ordinal) : measure == code);

    public bool IsTrueOf(Mention mention) =>
        (Units.Count == 0 || Units.Contains(mention.Token.Unit))
        && (Before?.IsMatch(mention.Before) ?? true)
        && (Says?.IsMatch(mention.Before) ?? true)
        && (After?.IsMatch(mention.After) ?? true)
        && (Explanation is null || (mention.Explanation is { } bracket && Explanation.IsMatch(bracket)))
        && (Near?.IsMatch(mention.Near) ?? true)
        && !(Unless?.IsMatch(mention.Near) ?? false)
        && (Lead?.IsMatch(mention.Lead) ?? true)
        && !(Without?.IsMatch(mention.Whole) ?? false);
}
