using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>The sums that a form's figures must keep: the kinds of applicant within a row, and the hard identities of the form.</summary>
internal static class PrintedSums
{
    private const string Total = "total";

    /// <summary>True where all sums that can be assessed hold, false where one does not; null where there is none to assess.</summary>
    public static bool? Hold(IReadOnlyList<ReportFact> facts, FormLayout layout)
    {
        var values = facts.GroupBy(fact => (fact.Measure, fact.Applicant)).ToDictionary(group => group.Key, group => group.First().Value);
        var outcomes = Rows(facts).Concat(Identities(values, layout)).ToList();
        return outcomes.Count == 0 ? null : outcomes.All(holds => holds);
    }

    /// <summary>Whether so many rows break the sum of the applicants that the columns must be others than they seem; a wrong figure or two are the office's.</summary>
    public static bool MostRowsFail(IEnumerable<ReportFact> facts)
    {
        const int fewestFailures = 3;
        var outcomes = Rows([.. facts.GroupBy(fact => fact.Measure).Where(row => row.Any(fact => fact.Value is not (null or 0))).SelectMany(row => row)]).ToList();
        var failures = outcomes.Count(holds => !holds);
        return failures >= fewestFailures && failures * 2 > outcomes.Count;
    }

    private static IEnumerable<bool> Rows(IReadOnlyList<ReportFact> facts) =>
        from row in facts.Where(fact => fact.Applicant is not null).GroupBy(fact => fact.Measure)
        let total = row.FirstOrDefault(fact => fact.Applicant == Total)?.Value
        let parts = row.Where(fact => fact.Applicant != Total && fact.Value is not null).ToList()
        where total is not null && parts.Count > 0
        select parts.Sum(fact => fact.Value) == total;

    private static IEnumerable<bool> Identities(Dictionary<(string, string?), decimal?> values, FormLayout layout) =>
        from identity in ReferenceData.Identities
        where identity.FormCode == layout.Code && identity.IsHard && identity.Relation == "eq"
        let applicant = identity.PerApplicant ? Total : null
        let left = identity.Left.Select(measure => values.GetValueOrDefault((measure, applicant))).ToList()
        let right = identity.Right.Select(measure => values.GetValueOrDefault((measure, applicant))).ToList()
        where left.Concat(right).All(value => value is not null)
        select left.Sum() == right.Sum();
}
