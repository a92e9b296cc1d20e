using System.Runtime.InteropServices;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>The sums that a form's figures must keep: the kinds of applicant within a row, and the hard identities of the form.</summary>
internal static class PrintedSums
{
    private const string Total = "total";

    private static readonly Lazy<ILookup<string, Warehouse.Sql.Catalogue.Identity>> hardSums = new(() =>
        ReferenceData.Identities.Where(identity => identity is { IsHard: true, Relation: "eq" }).ToLookup(identity => identity.FormCode, StringComparer.Ordinal));

    /// <summary>True where all sums that can be assessed hold, false where one does not; null where there is none to assess.</summary>
    public static bool? Hold(IReadOnlyList<ReportFact> facts, FormLayout layout)
    {
        var values = FirstValues(facts);
        var outcomes = Rows(facts).Concat(Identities(values, layout)).ToList();
        return outcomes.Count == 0 ? null : outcomes.All(holds => holds);
    }

    /// <summary>Whether so many rows break the sum of the applicants that the columns must be others than they seem; a wrong figure or two are the office's.</summary>
    public static bool MostRowsFail(IEnumerable<ReportFact> facts)
    {
        const int fewestFailures = 3;
        var all = facts.ToList();
        var filled = all.Where(fact => fact.Value is not (null or 0)).Select(fact => fact.Measure).ToHashSet(StringComparer.Ordinal);
        var outcomes = Rows([.. all.Where(fact => filled.Contains(fact.Measure))]).ToList();
        var failures = outcomes.Count(holds => !holds);
        return failures >= fewestFailures && failures * 2 > outcomes.Count;
    }

    /// <summary>Of every row with a total and parts, whether they agree.</summary>
    private static IEnumerable<bool> Rows(IReadOnlyList<ReportFact> facts)
    {
        var rows = new Dictionary<string, RowSum>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (fact.Applicant is not null)
                CollectionsMarshal.GetValueRefOrAddDefault(rows, fact.Measure, out _).Add(fact);
        }

        return rows.Values.Where(row => row.IsAssessable).Select(row => row.Holds);
    }

    private static Dictionary<(string, string?), decimal?> FirstValues(IReadOnlyList<ReportFact> facts)
    {
        var values = new Dictionary<(string, string?), decimal?>(facts.Count);
        foreach (var fact in facts)
            values.TryAdd((fact.Measure, fact.Applicant), fact.Value);
        return values;
    }

    private static IEnumerable<bool> Identities(Dictionary<(string, string?), decimal?> values, FormLayout layout) =>
        from identity in hardSums.Value[layout.Code]
        let applicant = identity.PerApplicant ? Total : null
        let left = identity.Left.Select(measure => values.GetValueOrDefault((measure, applicant))).ToList()
        let right = identity.Right.Select(measure => values.GetValueOrDefault((measure, applicant))).ToList()
        where left.Concat(right).All(value => value is not null)
        select left.Sum() == right.Sum();

    /// <summary>The first total printed in a row, and the sum of the parts printed beside it.</summary>
    private struct RowSum
    {
        private decimal? total;
        private decimal? parts;
        private bool hasTotal;

        public readonly bool IsAssessable => total is not null && parts is not null;

        public readonly bool Holds => parts == total;

        public void Add(ReportFact fact)
        {
            if (fact.Applicant == Total)
                (total, hasTotal) = hasTotal ? (total, true) : (fact.Value, true);
            else if (fact.Value is { } value)
                parts = (parts ?? 0) + value;
        }
    }
}
