namespace Warehouse.Etl.Reading.Pages;

/// <summary>Positions that are meant to be the same and were drawn a little apart.</summary>
internal static class Marks
{
    /// <summary>Wider than the double border of a web page's table, narrower than any column or row.</summary>
    public const double Tolerance = 6;

    /// <summary>The middle of each group of positions, ascending.</summary>
    public static double[] Group(IEnumerable<double> positions)
    {
        var groups = new List<double>();
        var first = 0d;
        var last = 0d;
        var isOpen = false;
        foreach (var position in positions.Order())
        {
            if (isOpen && position - first <= Tolerance)
            {
                last = position;
                continue;
            }

            if (isOpen)
                groups.Add((first + last) / 2);
            (first, last, isOpen) = (position, position, true);
        }

        if (isOpen)
            groups.Add((first + last) / 2);
        return [.. groups];
    }

    /// <summary>Between which two of the positions a point lies; -1 where it lies outside.</summary>
    public static int Between(double[] positions, double point)
    {
        var index = Array.BinarySearch(positions, point);
        index = index < 0 ? ~index - 1 : index;
        return index >= positions.Length - 1 ? -1 : index;
    }
}
