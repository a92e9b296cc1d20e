namespace Warehouse.Etl.Generation.Noise;

/// <summary>One thing that goes wrong with reports.</summary>
public interface INoise
{
    /// <summary>Of <c>generation-noise.csv</c>; where the layout catalogue has the kind, its number there.</summary>
    string Code { get; }
}
