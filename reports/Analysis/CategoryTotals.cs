using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Analysis;

/// <summary>The categories of disclosed information of one year, added over offices.</summary>
/// <param name="Office">As the first of the offices was called in the year.</param>
/// <param name="Offices">How many offices count by category.</param>
/// <param name="Values">By normalised label.</param>
public sealed record CategoryTotals(int Year, string Office, int Offices, IReadOnlyDictionary<string, decimal> Values)
{
    /// <summary>Of one office, a year each, in the order of years.</summary>
    public static IReadOnlyList<CategoryTotals> Of(IEnumerable<CategoryRow> rows) =>
    [
        .. from row in rows
           where row.Value is not null
           group row by row.ReportYear into year
           orderby year.Key
           select new CategoryTotals(year.Key, year.First().OfficeName, 1, year.GroupBy(row => row.Label).ToDictionary(label => label.Key, label => label.Sum(row => row.Value.GetValueOrDefault()))),
    ];

    /// <param name="parts">Of different offices.</param>
    public static IReadOnlyList<CategoryTotals> Sum(IEnumerable<CategoryTotals> parts) =>
    [
        .. from part in parts
           group part by part.Year into year
           orderby year.Key
           select new CategoryTotals(
               year.Key,
               year.First().Office,
               year.Sum(part => part.Offices),
               year.SelectMany(part => part.Values).GroupBy(value => value.Key, value => value.Value).ToDictionary(label => label.Key, label => label.Sum())),
    ];
}
