using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Loading;

/// <summary>What the tables of one report state, looked up for what a sentence claims.</summary>
internal sealed class TableSums
{
    private static readonly ILookup<string, IReadOnlyList<ConformedComponent>> sums = ComparabilityData.Components
        .Where(component => !component.IsProse)
        .GroupBy(component => (component.ConformedCode, component.FormCode))
        .ToLookup(sum => sum.Key.ConformedCode, IReadOnlyList<ConformedComponent> (sum) => [.. sum], StringComparer.Ordinal);

    private readonly ILookup<(string, string, string, int), ResolvedFact> byStatement;
    private readonly Dictionary<(string Form, string Code, string Applicant, int Year), decimal> byMeasure;

    public TableSums(IEnumerable<ResolvedFact> cells)
    {
        var numbers = cells.Where(cell => cell.ComparableValue is not null).ToList();
        byStatement = numbers.ToLookup(cell => cell.Statement);
        byMeasure = numbers
            .Where(cell => cell.Label.Length == 0)
            .ToDictionary(cell => (cell.Measure.FormCode, cell.Measure.Code, cell.Statement.Applicant, cell.Year), cell => cell.ComparableValue!.Value);
    }

    /// <summary>
    /// The value that the tables give for a claim, in the unit of comparison: the cell of the same measure or list member, or
    /// the sum that makes up the conformed measure in the form, if every cell of it has a number. Null otherwise.
    /// </summary>
    public decimal? For(ResolvedFact claim)
    {
        var cell = byStatement[claim.Statement].FirstOrDefault(cell => claim.Label.Length > 0 || cell.Measure.Code == claim.Measure.Code);
        if (cell is not null)
            return cell.ComparableValue;
        if (claim.Measure.ConformedCode is not { } conformed || claim.Label.Length > 0)
            return null;
        return sums[conformed].Select(sum => Sum(sum, claim)).FirstOrDefault(value => value is not null);
    }

    private decimal? Sum(IReadOnlyList<ConformedComponent> sum, ResolvedFact claim)
    {
        var total = 0m;
        foreach (var component in sum)
        {
            if (!byMeasure.TryGetValue((component.FormCode, component.MeasureCode, claim.Statement.Applicant, claim.Year), out var value))
                return null;
            total += value;
        }
        return total;
    }
}
