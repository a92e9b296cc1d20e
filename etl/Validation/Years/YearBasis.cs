namespace Warehouse.Etl.Validation.Years;

/// <summary>What a rule holds a report against: when one of these changes, only the rules that rest on it are run again.</summary>
[Flags]
public enum YearBasis
{
    None = 0,

    /// <summary>The same office's report on the year before.</summary>
    YearBefore = 1,

    /// <summary>All its reports on earlier years, and for what lies far from them the reports of the offices beside it on this year and the one before.</summary>
    History = 2,

    /// <summary>The texts of the offices beside it on the same year.</summary>
    Neighbours = 4,

    All = YearBefore | History | Neighbours,
}
