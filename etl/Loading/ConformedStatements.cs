using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Warehouse.Etl.Extraction;
using Warehouse.Sql.Comparability;
using Warehouse.Sql.Dimensions;

namespace Warehouse.Etl.Loading;

/// <summary>
/// Adds up what a document states on its own year in conformed measures. A form states a measure when every component that it
/// has holds a number; where one is missing, the text's statement counts, in which every component stated is enough; where
/// there is none, the form's stands without a value. Members of open lists are never summed: no document says that its list
/// is complete. What a report remembers of another year is that year's own report's to say.
/// </summary>
public static class ConformedStatements
{
    private static readonly FrozenDictionary<(string Form, string Measure), ComponentSum[]> sums = Sums();

    public static IReadOnlyList<ConformedStatement> Of(int year, IReadOnlyCollection<SelectedFact> facts)
    {
        var totals = new Dictionary<(ComponentSum Sum, string Applicant), Total>(facts.Count);
        foreach (var fact in facts)
        {
            var resolved = fact.Resolved;
            if (resolved.Year != year || year == 0 || resolved.Label.Length > 0 || !sums.TryGetValue((resolved.Measure.FormCode, resolved.Measure.Code), out var parts))
                continue;
            var applicant = resolved.Statement.Applicant;
            foreach (var sum in parts)
                CollectionsMarshal.GetValueRefOrAddDefault(totals, (sum, applicant), out _).Add(fact);
        }
        var best = new Dictionary<(string Conformed, string Applicant), ConformedStatement>(totals.Count);
        foreach (var ((sum, applicant), total) in totals)
        {
            var statement = sum.State(year, applicant, total);
            ref var standing = ref CollectionsMarshal.GetValueRefOrAddDefault(best, (sum.ConformedCode, applicant), out var isRivalled);
            if (!isRivalled || Precedes(statement, standing!))
                standing = statement;
        }
        return [.. best.Values];
    }

    /// <summary>A value before none, and of two values, or of none, what the tables say before what a sentence says.</summary>
    private static bool Precedes(ConformedStatement one, ConformedStatement other) =>
        (one.Value is null, one.Source).CompareTo((other.Value is null, other.Source)) < 0;

    private static FrozenDictionary<(string Form, string Measure), ComponentSum[]> Sums() => (
        from component in ComparabilityData.Components
        group component by (component.ConformedCode, component.FormCode) into parts
        let sum = new ComponentSum(parts.Key.ConformedCode, parts.Key.FormCode, parts.Count())
        from part in parts
        group sum by (part.FormCode, part.MeasureCode) into measure
        select KeyValuePair.Create(measure.Key, measure.ToArray())).ToFrozenDictionary();

    /// <summary>A conformed measure as one form states it. Each is one object, and equal to itself alone.</summary>
    private sealed class ComponentSum(string conformedCode, string formCode, int expected)
    {
        private readonly bool isProse = formCode == ConformedComponent.Prose;

        public string ConformedCode => conformedCode;

        public ConformedStatement State(int year, string applicant, Total total)
        {
            var needed = isProse ? Math.Max(total.Numbers, 1) : expected;
            return new ConformedStatement(
                conformedCode, applicant, total.Numbers == needed ? total.Sum : null, total.Numbers, needed, total.IsApproximate,
                isProse ? FactSource.Prose : FactSource.Table, isProse ? YearRows.FormOf(year) : formCode);
        }
    }

    private struct Total
    {
        public decimal Sum { get; private set; }

        public int Numbers { get; private set; }

        public bool IsApproximate { get; private set; }

        public void Add(SelectedFact fact)
        {
            IsApproximate |= fact.Resolved.Fact.Approximate;
            if (fact.ConformedValue is not { } value)
                return;
            Sum += value;
            Numbers++;
        }
    }
}
