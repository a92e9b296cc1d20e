namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>How a pattern finds its value.</summary>
internal enum PatternKind
{
    /// <summary>A printed count or amount.</summary>
    Count,

    /// <summary>A printed percentage.</summary>
    Rate,

    /// <summary>A clause that denies: 未收到 is 0.</summary>
    None,

    /// <summary>A clause that speaks of all: 均已办结 is the number received.</summary>
    All,
}
