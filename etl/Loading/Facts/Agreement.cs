namespace Warehouse.Etl.Loading.Facts;

/// <summary>Whether two mentions of a measure can both be true.</summary>
internal static class Agreement
{
    /// <summary>
    /// Exact values agree when they are equal. 300余 or 约300 agrees with anything from a tenth below to a fifth above it,
    /// since 余 rounds down and 约 rounds either way.
    /// </summary>
    public static bool Holds(ResolvedFact one, ResolvedFact other)
    {
        if (one.ComparableValue is not { } left || other.ComparableValue is not { } right)
            return one.Fact.Value == other.Fact.Value && one.Fact.Unit == other.Fact.Unit;
        return Holds(left, one.Fact.Approximate, right, other.Fact.Approximate);
    }

    public static bool Holds(decimal left, bool leftApproximate, decimal right, bool rightApproximate) => (leftApproximate, rightApproximate) switch
    {
        (true, false) => IsNear(right, left),
        (false, true) => IsNear(left, right),
        _ => left == right,
    };

    private static bool IsNear(decimal exact, decimal approximate) => exact >= approximate * 0.9m && exact <= approximate * 1.2m;
}
