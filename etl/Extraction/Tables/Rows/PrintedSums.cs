using System.Runtime.InteropServices;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>The sums that a form's figures must keep: the kinds of applicant within a row, and the hard identities of the form.</summary>
internal static class PrintedSums
{
    private const string Total = "total";

    private static readonly Lazy<ILookup<string, Warehouse.Sql.Catalogue.Identity>> hardSums = new(() =>
        ReferenceData.Identities.Where(identity => identity is { IsHard: true, Relation: "eq" }).ToLookup(identity => identity.FormCode, StringComparer.Ordinal));

    /// <summary>True where all sums that can be assessed hold, false where one does not; null where there is none to assess.</summary>
    public static bool? Hold(IReadOnlyList<ReportFact> facts, FormLayout layout)
    {
        var any = false;
        foreach (var row in Rows(facts))
        {
            if (!row.Holds)
                return false;
            any = true;
        }

        var values = FirstValues(facts);
        foreach (var identity in hardSums.Value[layout.Code])
        {
            var applicant = identity.PerApplicant ? Total : null;
            if (Sum(identity.Left, applicant, values) is not { } left || Sum(identity.Right, applicant, values) is not { } right)
                continue;
            if (left != right)
                return false;
            any = true;
        }

        return any ? true : null;
    }

    /// <summary>Whether the identities over the rows of table three hold in one column; null where there is none to assess.</summary>
    /// <param name="values">The column's values by measure.</param>
    public static bool? HoldInColumn(IReadOnlyDictionary<string, decimal?> values, FormLayout layout)
    {
        var column = values.ToDictionary(value => new CellKey(value.Key, null), value => value.Value);
        bool? holds = null;
        foreach (var identity in hardSums.Value[layout.Code].Where(identity => identity.PerApplicant))
        {
            if (Sum(identity.Left, null, column) is { } left && Sum(identity.Right, null, column) is { } right)
                holds = holds is not false && left == right;
        }

        return holds;
    }

    /// <summary>Whether so many rows break the sum of the applicants that the columns must be others than they seem; a wrong figure or two are the office's.</summary>
    public static bool MostRowsFail(IReadOnlyList<ReportFact> facts)
    {
        const int fewestFailures = 3;
        var (rows, failures) = (0, 0);
        foreach (var row in Rows(facts).Where(row => row.IsFilled))
        {
            rows++;
            if (!row.Holds)
                failures++;
        }

        return failures >= fewestFailures && failures * 2 > rows;
    }

    /// <summary>Every row with a total and parts.</summary>
    private static IEnumerable<RowSum> Rows(IReadOnlyList<ReportFact> facts)
    {
        var rows = new Dictionary<string, RowSum>(StringComparer.Ordinal);
        foreach (var fact in facts)
            CollectionsMarshal.GetValueRefOrAddDefault(rows, fact.Measure, out _).Add(fact);
        return rows.Values.Where(row => row.IsAssessable);
    }

    private static Dictionary<CellKey, decimal?> FirstValues(IReadOnlyList<ReportFact> facts)
    {
        var values = new Dictionary<CellKey, decimal?>(facts.Count);
        foreach (var fact in facts)
            values.TryAdd(CellKey.Of(fact), fact.Value);
        return values;
    }

    /// <summary>What some measures add up to; null where one of them is not printed.</summary>
    private static decimal? Sum(IReadOnlyList<string> measures, string? applicant, Dictionary<CellKey, decimal?> values)
    {
        var sum = 0m;
        foreach (var measure in measures)
        {
            if (values.GetValueOrDefault(new CellKey(measure, applicant)) is not { } value)
                return null;
            sum += value;
        }

        return sum;
    }

    /// <summary>The first total printed in a row, and the sum of the parts printed beside it.</summary>
    private struct RowSum
    {
        private decimal? total;
        private decimal? parts;
        private bool hasTotal;

        public readonly bool IsAssessable => total is not null && parts is not null;

        public readonly bool Holds => parts == total;

        /// <summary>Whether anything but zeros is printed.</summary>
        public bool IsFilled { get; private set; }

        public void Add(ReportFact fact)
        {
            IsFilled |= fact.Value is not (null or 0);
            if (fact.Applicant is null)
                return;
            if (fact.Applicant == Total)
                (total, hasTotal) = hasTotal ? (total, true) : (fact.Value, true);
            else if (fact.Value is { } value)
                parts = (parts ?? 0) + value;
        }
    }
}
