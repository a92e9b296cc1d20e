namespace Warehouse.Etl.Reading.Pages;

/// <summary>Parts the rulings of a page into groups that touch each other: one group a table.</summary>
internal static class RuledRegions
{
    public static IEnumerable<IReadOnlyList<Ruling>> Of(IReadOnlyList<Ruling> rulings)
    {
        var groups = new DisjointSets(rulings.Count);
        for (var i = 0; i < rulings.Count; i++)
        {
            for (var j = i + 1; j < rulings.Count; j++)
            {
                if (Touch(rulings[i], rulings[j]))
                    groups.Join(i, j);
            }
        }

        return Enumerable.Range(0, rulings.Count)
            .GroupBy(groups.Root)
            .Select(group => (IReadOnlyList<Ruling>)[.. group.Select(i => rulings[i])]);
    }

    private static bool Touch(Ruling a, Ruling b) => a.IsHorizontal == b.IsHorizontal
        ? Near(a.At, b.At, b.At) && a.From <= b.To + Marks.Tolerance && b.From <= a.To + Marks.Tolerance
        : Near(a.At, b.From, b.To) && Near(b.At, a.From, a.To);

    private static bool Near(double point, double from, double to) => point >= from - Marks.Tolerance && point <= to + Marks.Tolerance;
}
