namespace Warehouse.Etl.Validation.Years;

/// <summary>Where values lie and how far they spread, by median and median absolute deviation: one wild value moves neither.</summary>
public readonly record struct RobustScale(double Median, double Spread)
{
    /// <summary>For values that spread normally the median absolute deviation times this is the standard deviation.</summary>
    private const double ToDeviation = 1.4826;

    /// <summary>Counts that stand still for years have no spread, and yet move by a fifth without anybody wondering.</summary>
    private const double LeastSpread = 0.2;

    /// <param name="values">At least one.</param>
    public static RobustScale Of(IEnumerable<double> values)
    {
        var some = values.ToArray();
        var median = MedianOf(some);
        for (var i = 0; i < some.Length; i++)
            some[i] = Math.Abs(some[i] - median);
        return new RobustScale(median, Math.Max(ToDeviation * MedianOf(some), LeastSpread));
    }

    /// <summary>How many spreads a value lies away from the median.</summary>
    public double Distance(double value) => Math.Abs(value - Median) / Spread;

    /// <summary>The scale of proportions: twice as much is as far at ten as at a thousand; a zero is one below one.</summary>
    public static double Proportion(decimal value) => Math.Log(1 + Math.Max(0, (double)value));

    /// <param name="values">Put in order.</param>
    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
