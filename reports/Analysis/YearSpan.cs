namespace Warehouse.Reports.Analysis;

/// <summary>The report years of a report, both ends included.</summary>
public readonly record struct YearSpan(int First, int Last)
{
    public IEnumerable<int> Years => Enumerable.Range(First, Math.Max(0, Last - First + 1));

    public override string ToString() => First == Last ? $"{First}年" : $"{First}—{Last}年";
}
