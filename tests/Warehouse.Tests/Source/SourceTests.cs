namespace Warehouse.Tests.Source;

/// <summary>The rules of the house, read off the sources themselves.</summary>
public sealed class SourceTests
{
    private static IEnumerable<SourceRule> Rules => [.. LayerRules.All, .. StyleRules.All, .. RegexRules.All, .. RuleCodeRules.All];

    [TestCaseSource(nameof(Rules))]
    public void The_repository_keeps(object rule) =>
        Assert.That(Repository.Files.Where(file => !HoldsSamples(file)).SelectMany(((SourceRule)rule).Check), Is.Empty);

    [TestCaseSource(nameof(Rules))]
    public void A_file_that_breaks_it_is_found_by(object rule)
    {
        var broken = (SourceRule)rule;
        Assert.Multiple(() =>
        {
            Assert.That(broken.Check(broken.Bad), Is.Not.Empty);
            Assert.That(broken.Check(broken.Good), Is.Empty);
        });
    }

    [Test]
    public void The_sources_are_found() =>
        Assert.That(Repository.Files.Select(file => file.Path), Is.SupersetOf((string[])["etl/Program.cs", "sql/Catalogue/Measure.cs", "Warehouse.sln"]));

    /// <summary>The rules themselves quote what they forbid.</summary>
    private static bool HoldsSamples(SourceFile file) =>
        file.IsUnder("tests/Warehouse.Tests/Source") && file.Path.EndsWith("Rules.cs", StringComparison.Ordinal);
}
