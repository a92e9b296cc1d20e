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
    private static readonly ILookup<(string Form, string Measure), ConformedComponent> components =
        ComparabilityData.Components.ToLookup(component => (component.FormCode, component.MeasureCode));

    private static readonly Dictionary<(string Conformed, string Form), int> expected = ComparabilityData.Components
        .GroupBy(component => (component.ConformedCode, component.FormCode))
        .ToDictionary(sum => sum.Key, sum => sum.Count());

    public static IEnumerable<ConformedStatement> Of(int year, IEnumerable<SelectedFact> facts) =>
        from fact in facts
        where fact.Resolved.Year == year && year > 0 && fact.Resolved.Label.Length == 0
        from component in components[(fact.Resolved.Measure.FormCode, fact.Resolved.Measure.Code)]
        group fact by (component.ConformedCode, component.FormCode, fact.Resolved.Statement.Applicant) into sum
        let statement = Sum(year, sum.Key.ConformedCode, sum.Key.FormCode, sum.Key.Applicant, [.. sum])
        group statement by (statement.ConformedCode, statement.Applicant) into rivals
        select rivals.OrderBy(statement => statement.Value is null).ThenBy(statement => statement.Source).First();

    private static ConformedStatement Sum(int year, string conformed, string form, string applicant, List<SelectedFact> facts)
    {
        var isProse = form == ConformedComponent.Prose;
        var numbers = facts.Where(fact => fact.ConformedValue is not null).ToList();
        var needed = isProse ? Math.Max(numbers.Count, 1) : expected[(conformed, form)];
        return new ConformedStatement(
            conformed, applicant, numbers.Count == needed ? numbers.Sum(fact => fact.ConformedValue) : null, numbers.Count, needed,
            facts.Exists(fact => fact.Resolved.Fact.Approximate), isProse ? FactSource.Prose : FactSource.Table,
            isProse ? YearRows.FormOf(year) : form);
    }
}
