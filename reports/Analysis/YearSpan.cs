namespace Warehouse.Reports.Analysis;

/// <summary>The report years of a report, both ends included.</summary>
public readonly record struct YearSpan(int First, int Last)
{
    public IEnumerable<int> Years => Enumerable.Range(First, Math.Max(0, Last - First + 1));

    public override string ToString() => First == Last ? $"{First}年" : $"{First}—{Last}年";

    /// <summary>Years in words, runs drawn together: 2008—2010、2012年.</summary>
    /// <param name="years">In ascending order.</param>
    public static string Text(IReadOnlyList<int> years) => string.Join('、', years
        .Select((year, at) => (Year: year, Run: year - at))
        .GroupBy(item => item.Run, item => item.Year)
        .Select(run => run.First() == run.Last() ? $"{run.First()}" : $"{run.First()}—{run.Last()}")) + "年";
}
