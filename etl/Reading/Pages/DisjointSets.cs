namespace Warehouse.Etl.Reading.Pages;

/// <summary>Sets of numbers that are joined step by step.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Root(int item)
    {
        while (parents[item] != item)
            item = parents[item] = parents[parents[item]];
        return item;
    }

    public void Join(int a, int b) => parents[Root(b)] = Root(a);
}
