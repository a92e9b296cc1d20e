using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>The report years of a report, both ends included.</summary>
public readonly record struct YearSpan(int First, int Last)
{
    public IEnumerable<int> Years => Enumerable.Range(First, Math.Max(0, Last - First + 1));

    public override string ToString() => Texts.Of("years", ("years", Run(First, Last)));

    /// <summary>Years in words, runs drawn together: 2008—2010、2012年.</summary>
    /// <param name="years">In ascending order.</param>
    public static string Text(IReadOnlyList<int> years) => Texts.Of("years", ("years", Texts.List(years
        .Select((year, at) => (Year: year, Run: year - at))
        .GroupBy(item => item.Run, item => item.Year)
        .Select(run => Run(run.First(), run.Last())))));

    private static string Run(int first, int last) => first == last ? $"{first}" : Texts.Of("span", ("first", first), ("last", last));
}
