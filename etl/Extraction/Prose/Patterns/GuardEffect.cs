namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>What becomes of a number that a <see cref="ProseGuard"/> holds for.</summary>
internal enum GuardEffect
{
    /// <summary>It is no value of the measure at all: growth, a rhythm, a count of other things.</summary>
    Skip,

    /// <summary>It might be taken for the measure: it is left out, and a finding says so.</summary>
    Decline,

    /// <summary>It is read, and a finding says what is doubtful.</summary>
    Doubt,
}
