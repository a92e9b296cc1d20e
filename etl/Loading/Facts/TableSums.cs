using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Loading.Facts;

/// <summary>What the tables of one report state, looked up for what a sentence claims.</summary>
internal sealed class TableSums(IEnumerable<ResolvedFact> cells)
{
    private static readonly ILookup<string, IReadOnlyList<ConformedComponent>> sums = ComparabilityData.Components
        .Where(component => !component.IsProse)
        .GroupBy(component => (component.ConformedCode, component.FormCode))
        .ToLookup(sum => sum.Key.ConformedCode, IReadOnlyList<ConformedComponent> (sum) => [.. sum], StringComparer.Ordinal);

    /// <summary>The cells that hold a number, under what tells them apart best: most reports have a sentence or two to look up, or none.</summary>
    private readonly Lazy<ILookup<string, ResolvedFact>> numbers = new(() => cells.Where(cell => cell.ComparableValue is not null).ToLookup(Place, StringComparer.Ordinal));

    /// <summary>
    /// The value that the tables give for a claim, in the unit of comparison: the cell of the same measure or list member, or
    /// the sum that makes up the conformed measure in the form, if every cell of it has a number. Null otherwise.
    /// </summary>
    public decimal? For(ResolvedFact claim)
    {
        var statement = claim.Statement;
        var cell = numbers.Value[Place(claim)].FirstOrDefault(cell => cell.Year == claim.Year && (claim.Label.Length > 0 || cell.Measure.Code == claim.Measure.Code) && cell.Statement == statement);
        if (cell is not null)
            return cell.ComparableValue;
        if (claim.Measure.ConformedCode is not { } conformed || claim.Label.Length > 0)
            return null;
        return sums[conformed].Select(sum => Sum(sum, claim)).FirstOrDefault(value => value is not null);
    }

    private static string Place(ResolvedFact fact) => fact.Label.Length > 0 ? fact.Label : fact.Measure.Code;

    private decimal? Sum(IReadOnlyList<ConformedComponent> sum, ResolvedFact claim)
    {
        var total = 0m;
        foreach (var component in sum)
        {
            var cell = numbers.Value[component.MeasureCode].FirstOrDefault(cell =>
                cell.Measure.Code == component.MeasureCode && cell.Measure.FormCode == component.FormCode && cell.Label.Length == 0
                && cell.Year == claim.Year && cell.Statement.Applicant == claim.Statement.Applicant);
            if (cell is null)
                return null;
            total += cell.ComparableValue!.Value;
        }
        return total;
    }
}
