namespace Warehouse.Reports.Analysis;

/// <summary>Whether a value can be compared with the year before, and if not, why not.</summary>
public enum ChangeState
{
    Comparable,

    /// <summary>The year before was zero: a difference, but no percentage.</summary>
    ZeroBase,

    /// <summary>Nothing was reported for the year before.</summary>
    MissingBase,

    /// <summary>Nothing was reported for this year.</summary>
    MissingValue,

    /// <summary>The two years count different things (口径变化).</summary>
    Break,

    /// <summary>No office reported in both years, so that the totals are of different offices.</summary>
    NoCommonOffices,
}
