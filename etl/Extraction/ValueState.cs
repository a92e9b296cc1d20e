namespace Warehouse.Etl.Extraction;

/// <summary>What a cell says. A measure that the document does not have at all has no fact, which is a state of its own.</summary>
public enum ValueState
{
    /// <summary>A number is printed, zero included.</summary>
    Reported,

    /// <summary>The cell is there and empty.</summary>
    Blank,

    /// <summary>The cell says that the measure does not apply: "/", "—", 无此项.</summary>
    NotApplicable,

    /// <summary>The cell holds words that are no number.</summary>
    Text,

    /// <summary>Follows from a sentence without a number: 未收到 is 0, 均已办结 is the total.</summary>
    Derived,
}
