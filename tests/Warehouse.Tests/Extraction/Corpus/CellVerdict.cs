namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>What became of one cell of a made-up report whose truth is known.</summary>
public enum CellVerdict
{
    /// <summary>The number that is printed, with its unit.</summary>
    Right,

    /// <summary>No number, as printed: blank, not applicable or words.</summary>
    BlankRight,

    /// <summary>Not read, and a finding says so.</summary>
    MissingSaid,

    /// <summary>Not read, and nothing says so.</summary>
    MissingSilent,

    /// <summary>Read wrongly, and a finding asks to look at the row.</summary>
    WrongSaid,

    /// <summary>Read wrongly, and nothing says so.</summary>
    WrongSilent,

    /// <summary>Read without being there, and a finding asks to look at the row.</summary>
    ExtraSaid,

    /// <summary>Read without being there, and nothing says so.</summary>
    ExtraSilent,
}
