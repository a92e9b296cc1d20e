namespace Warehouse.Etl.Generation.Prose;

/// <summary>What a piece of a sentence template is.</summary>
public enum PartKind
{
    Literal,

    /// <summary>A word about the report: its office, its year.</summary>
    Word,

    /// <summary>The value of a measure: a fact.</summary>
    Measure,

    /// <summary>A percentage of two measures, which no measure states.</summary>
    Percentage,

    /// <summary>A number that is no statistic: a room, a document number, a plan.</summary>
    Number,

    /// <summary>The list of categories with their counts.</summary>
    Categories,
}
