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
        [
            .. from count in counts
               group count by count.RuleCode into rule
               let line = new RuleCount(rule.Key, ReferenceNames.Rule(rule.Key, rule.First().RuleZh), rule.First().Severity, Sum(rule, "fail"), Sum(rule, "uncertain"), Sum(rule, "pass"), Sum(rule, "not_assessable"))
               orderby Grade(line.Severity), line.Failed descending, line.Uncertain descending, line.Code
               select line,
        ],
        [
            .. all.OrderBy(finding => finding.Status == "fail" ? 0 : 1).ThenBy(finding => Grade(finding.Severity))
                .ThenByDescending(finding => finding.ReportYear).ThenBy(finding => finding.OfficeName, StringComparer.Ordinal)
                .ThenBy(finding => finding.EvidenceLine).Take(Shown),
        ],
        all.Count);
    }

    private static int Sum(IEnumerable<QualityCountRow> counts, string status) => counts.Where(count => count.Status == status).Sum(count => count.Checks);

    private static int Grade(string severity) => Array.IndexOf(Severities, severity) is var grade and >= 0 ? grade : Severities.Length;
}
