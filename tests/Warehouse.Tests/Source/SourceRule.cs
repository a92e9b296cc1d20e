namespace Warehouse.Tests.Source;

/// <summary>Something that every file of the repository must keep to.</summary>
/// <param name="Name">The rule as a sentence.</param>
/// <param name="Applies">Which files it is about.</param>
/// <param name="Violations">What is wrong with a file, nothing where it keeps the rule.</param>
/// <param name="Bad">A file that breaks the rule: what proves that the check can fail.</param>
/// <param name="Good">A file like it that does not.</param>
internal sealed record SourceRule(
    string Name,
    Func<SourceFile, bool> Applies,
    Func<SourceFile, IEnumerable<string>> Violations,
    SourceFile Bad,
    SourceFile Good)
{
    public IEnumerable<string> Check(SourceFile file) => Applies(file) ? Violations(file) : [];

    public override string ToString() => Name;
}
