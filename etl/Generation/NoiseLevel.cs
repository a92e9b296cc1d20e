namespace Warehouse.Etl.Generation;

/// <summary>How much goes wrong on the way from the office's figures to the text that is read.</summary>
public enum NoiseLevel
{
    /// <summary>Every layout, every wording; nothing missing and nothing broken.</summary>
    None,

    /// <summary>What one meets every day.</summary>
    Light,

    /// <summary>What one meets in the worst documents, several kinds at once.</summary>
    Heavy,
}
