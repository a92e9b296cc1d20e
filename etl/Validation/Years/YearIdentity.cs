using System.Text.RegularExpressions;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Years;

/// <summary>A relation between the reports of an office on two years (I6, I7, I9): a row of <c>year-identities.csv</c>.</summary>
/// <param name="Rule">A code of <c>rules.csv</c>.</param>
/// <param name="Left">The measure of the later year that is held against the terms.</param>
/// <param name="PerApplicant">Holds for each applicant column by itself.</param>
/// <param name="Wording">What the terms come to, in Chinese.</param>
public sealed partial record YearIdentity(string Rule, string Left, IReadOnlyList<YearTerm> Right, bool PerApplicant, string Wording)
{
    private static readonly Lazy<IReadOnlyList<YearIdentity>> all = new(() => ReferenceFile.Read("year-identities.csv", row => new YearIdentity(
        row.GetString("rule"), row.GetString("left"), Terms(row.GetString("right")), row.GetString("per_applicant") == "Y", row.GetString("wording_zh"))));

    public static IReadOnlyList<YearIdentity> All => all.Value;

    /// <summary>Every measure that a relation speaks of.</summary>
    public IEnumerable<string> Codes => Right.Select(term => term.Code).Prepend(Left);

    private static IReadOnlyList<YearTerm> Terms(string sum) =>
        [.. Term().Matches(sum).Select(match => YearTerm.Parse(match.Groups["code"].Value, match.Groups["sign"].Value == "-" ? -1 : 1))];

    [GeneratedRegex(@"(?<sign>[+-]?)(?<code>[a-z0-9_:]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Term();
}
