using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>What checking the documents of a region or office brought to light.</summary>
/// <param name="Rules">One line per rule, the most failures of the gravest rules first.</param>
/// <param name="Findings">The gravest findings; not more than a page can carry.</param>
/// <param name="Total">How many findings there are.</param>
public sealed record QualityPanel(IReadOnlyList<RuleCount> Rules, IReadOnlyList<QualityRow> Findings, int Total)
{
    private const int Shown = 100;

    /// <summary>How often a rule did not hold.</summary>
    public int Failed => Rules.Sum(rule => rule.Failed);

    /// <summary>How often a rule left doubt.</summary>
    public int Uncertain => Rules.Sum(rule => rule.Uncertain);

    private static readonly string[] Severities = ["hard", "soft", "info"];

    public static QualityPanel Of(IEnumerable<QualityCountRow> counts, IEnumerable<QualityRow> findings)
    {
        var all = findings.ToList();
        return new QualityPanel(
            Ordered(
                from count in counts
                group count by count.RuleCode into rule
                select new RuleCount(rule.Key, ReferenceNames.Rule(rule.Key, rule.First().RuleZh), rule.First().Severity, Sum(rule, "fail"), Sum(rule, "uncertain"), Sum(rule, "pass"), Sum(rule, "not_assessable"))),
            Gravest(all),
            all.Count);
    }

    /// <param name="parts">Of different offices.</param>
    public static QualityPanel Sum(IReadOnlyCollection<QualityPanel> parts) => new(
        Ordered(
            from line in parts.SelectMany(part => part.Rules)
            group line by line.Code into rule
            select rule.First() with
            {
                Failed = rule.Sum(line => line.Failed),
                Uncertain = rule.Sum(line => line.Uncertain),
                Passed = rule.Sum(line => line.Passed),
                NotAssessable = rule.Sum(line => line.NotAssessable),
            }),
        Gravest(parts.SelectMany(part => part.Findings)),
        parts.Sum(part => part.Total));

    private static List<RuleCount> Ordered(IEnumerable<RuleCount> rules) =>
        [.. rules.OrderBy(rule => Grade(rule.Severity)).ThenByDescending(rule => rule.Failed).ThenByDescending(rule => rule.Uncertain).ThenBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>To the last word in an order of their own, so that the first of many are the first of the first of some.</summary>
    private static List<QualityRow> Gravest(IEnumerable<QualityRow> findings) =>
    [
        .. findings.OrderBy(finding => finding.Status == "fail" ? 0 : 1).ThenBy(finding => Grade(finding.Severity))
            .ThenByDescending(finding => finding.ReportYear).ThenBy(finding => finding, QualityRow.InOrder).Take(Shown),
    ];

    private static int Sum(IEnumerable<QualityCountRow> counts, string status) => counts.Where(count => count.Status == status).Sum(count => count.Checks);

    private static int Grade(string severity) => Array.IndexOf(Severities, severity) is var grade and >= 0 ? grade : Severities.Length;
}
