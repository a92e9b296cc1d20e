using System.Text.RegularExpressions;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Source;

/// <summary>Findings name rules, and a rule that is not in <c>rules.csv</c> has no name, no severity and no place in the warehouse.</summary>
internal static class RuleCodeRules
{
    private static readonly HashSet<string> known = [.. ReferenceData.Rules.Select(rule => rule.Code)];

    private static readonly Regex constant = SourceText.Pattern("""\bconst string \w+ = "(?<code>[^"]*)";""");

    private static readonly Regex literal = SourceText.Pattern("\\bnew Finding\\(\\s*\"(?<code>[^\"]*)\"");

    private static readonly Regex firstField = SourceText.Pattern(@"^(?!rule,)(?<code>[^,\n]+),", RegexOptions.Multiline);

    public static IEnumerable<SourceRule> All =>
    [
        new("Every code in a list of rule codes is a row of rules.csv",
            file => file.IsUnder("etl") && (file.Path.EndsWith("Rules.cs", StringComparison.Ordinal) || file.Path.EndsWith("/FailureReason.cs", StringComparison.Ordinal)),
            file => Unknown(file, constant),
            new("etl/X/XRules.cs", "public const string A = \"no_such_rule\";"),
            new("etl/X/XRules.cs", "public const string A = \"unreadable\";")),
        new("Every rule that a finding names is a row of rules.csv",
            file => file.IsUnder("etl") && file.Is(".cs"),
            file => Unknown(file, literal),
            new("etl/X.cs", "new Finding(\"no_such_rule\", FindingStatus.Fail)"),
            new("etl/X.cs", "new Finding(\"unreadable\", FindingStatus.Fail)")),
        new("Every identity is a row of rules.csv",
            file => file.Path == "sql/reference/identities.csv",
            file => Unknown(file, firstField),
            new("sql/reference/identities.csv", "rule,form_code\nI99,F2021\n"),
            new("sql/reference/identities.csv", "rule,form_code\nI1,F2021\n")),
    ];

    private static IEnumerable<string> Unknown(SourceFile file, Regex pattern) =>
        pattern.Matches(file.Text)
            .Where(match => !known.Contains(match.Groups["code"].Value))
            .Select(match => $"{file.Path}:{file.LineOf(match.Index)}: '{match.Groups["code"].Value}' is not in rules.csv");
}
