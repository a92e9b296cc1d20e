namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>One way in which reports state a measure: a row of <c>prose-patterns.csv</c>. The first row that fits is taken.</summary>
/// <param name="Name">Stands in the evidence of every fact that it finds.</param>
/// <param name="Measures">Codes of <c>measures.csv</c>; several where one number states several.</param>
/// <param name="Applicant">A code of <c>applicants.csv</c>, or null.</param>
/// <param name="Topics">What the sentence must be about (<c>prose-topics.csv</c>); none where the words suffice.</param>
/// <param name="Units">Classes of units (<c>prose-units.csv</c>) that the number may have.</param>
/// <param name="Cues">Words of which the surroundings must hold one: a cheap test before the expensive.</param>
/// <param name="Lead">What the sentence must say up to the number.</param>
/// <param name="UnlessLead">What the sentence must not say up to the number; it ends there.</param>
/// <param name="Before">What stands before the number, see <see cref="Mention.Marked"/>; for <see cref="PatternKind.None"/> and <see cref="PatternKind.All"/> the clause.</param>
/// <param name="AfterLabel"><paramref name="Before"/> ends where the label ends; otherwise the number follows it directly.</param>
/// <param name="After">What stands after the number.</param>
/// <param name="Unless">What must stand neither before nor after.</param>
/// <param name="With">What the whole sentence must hold.</param>
/// <param name="Without">What the whole sentence must not hold.</param>
/// <param name="Of">The measures whose value <see cref="PatternKind.All"/> takes over.</param>
/// <param name="Years">The report years in which the words mean this measure.</param>
/// <param name="ZeroOnly">Fits a printed 0 only: with any other number it is open which measure has how much.</param>
/// <param name="Single">Fits only where the value taken over is 1: of several, the clause may mean one.</param>
/// <param name="Adds">Several mentions in one sentence are parts of one value and are added up.</param>
/// <param name="IsLed">The sentence before the number says what it is of: of several such numbers in one sentence none is the measure's.</param>
/// <param name="IsJoint">The words state several measures by one number, which cannot be parted.</param>
/// <param name="IsNear"><paramref name="Unless"/> looks at the number's own clause only.</param>
/// <param name="InLists">Whether it also reads an item of a list of categories.</param>
/// <param name="AnySection">Whether it also reads sections on problems and plans.</param>
internal sealed record ProsePattern(
    string Name,
    PatternKind Kind,
    IReadOnlyList<string> Measures,
    string? Applicant,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Cues,
    Words? Lead,
    Words? UnlessLead,
    Words? Before,
    bool AfterLabel,
    Words? After,
    Words? Unless,
    Words? With,
    Words? Without,
    IReadOnlyList<string> Of,
    YearSpan Years,
    bool ZeroOnly,
    bool Single,
    bool Adds,
    bool IsLed,
    bool IsJoint,
    bool IsNear,
    bool InLists,
    bool AnySection)
{
    /// <summary>Its place in the table: the first that fits is taken.</summary>
    public int Rank { get; init; }
}
