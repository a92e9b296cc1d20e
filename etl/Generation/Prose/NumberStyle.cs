namespace Warehouse.Etl.Generation.Prose;

/// <summary>How a sentence writes a number.</summary>
public enum NumberStyle
{
    Plain,

    /// <summary>1300余: rounded down, and so is the fact.</summary>
    Rest,

    /// <summary>A number behind 约: rounded, and so is the fact.</summary>
    About,

    /// <summary>两, 十二.</summary>
    Chinese,

    /// <summary>2.35万.</summary>
    TenThousands,
}
