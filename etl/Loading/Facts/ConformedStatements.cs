using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;
using Warehouse.Sql.Dimensions;

namespace Warehouse.Etl.Loading.Facts;

/// <summary>
/// Adds up what a document states on its own year in conformed measures. A form states a measure when every component that it
/// has holds a number; where one is missing, the text's statement counts, in which every component stated is enough; where
/// there is none, the form's stands without a value. Members of open lists are never summed: no document says that its list
/// is complete. What a report remembers of another year is that year's own report's to say.
/// </summary>
public static class ConformedStatements
{
    /// <summary>For each measure of the catalogue what it is a part of. Measures and sums are told apart as the objects that they are: a province has ten million facts.</summary>
    private static readonly FrozenDictionary<Measure, ComponentSum[]> sums = Sums();

    public static IReadOnlyList<ConformedStatement> Of(int year, IReadOnlyCollection<SelectedFact> facts)
    {
        var totals = new Dictionary<Place, Total>(facts.Count);
        foreach (var fact in facts)
        {
            var resolved = fact.Resolved;
            if (resolved.Year != year || year == 0 || resolved.Label.Length > 0 || !sums.TryGetValue(resolved.Measure, out var parts))
                continue;
            var applicant = resolved.Statement.Applicant;
            foreach (var sum in parts)
                CollectionsMarshal.GetValueRefOrAddDefault(totals, new Place(sum, applicant), out _).Add(fact);
        }
        var best = new Dictionary<Place, ConformedStatement>(totals.Count);
        foreach (var ((whole, applicant), total) in totals)
        {
            var sum = (ComponentSum)whole;
            var statement = sum.State(year, applicant, total);
            ref var standing = ref CollectionsMarshal.GetValueRefOrAddDefault(best, new Place(sum.ConformedCode, applicant), out var isRivalled);
            if (!isRivalled || Precedes(statement, standing!))
                standing = statement;
        }
        return [.. best.Values];
    }

    /// <summary>A value before none, and of two values, or of none, what the tables say before what a sentence says.</summary>
    private static bool Precedes(ConformedStatement one, ConformedStatement other) =>
        (one.Value is null, one.Source).CompareTo((other.Value is null, other.Source)) < 0;

    private static FrozenDictionary<Measure, ComponentSum[]> Sums()
    {
        var parts = (
            from component in ComparabilityData.Components
            group component by (component.ConformedCode, component.FormCode) into whole
            let sum = new ComponentSum(string.Intern(whole.Key.ConformedCode), whole.Key.FormCode, whole.Count())
            from part in whole
            select (part.FormCode, part.MeasureCode, Sum: sum)).ToLookup(part => (part.FormCode, part.MeasureCode), part => part.Sum);
        return ReferenceData.Measures
            .Where(measure => parts.Contains((measure.FormCode, measure.Code)))
            .ToFrozenDictionary<Measure, Measure, ComponentSum[]>(measure => measure, measure => parts[(measure.FormCode, measure.Code)].ToArray(), ReferenceEqualityComparer.Instance);
    }

    /// <param name="Whole">A sum, or the code of a conformed measure: one object for each.</param>
    private readonly record struct Place(object Whole, string Applicant)
    {
        public bool Equals(Place other) => ReferenceEquals(Whole, other.Whole) && Applicant == other.Applicant;

        public override int GetHashCode() => (RuntimeHelpers.GetHashCode(Whole) * 31) + Applicant.Length;
    }

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
