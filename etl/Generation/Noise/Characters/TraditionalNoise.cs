using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Characters;

/// <summary>E1: traditional script.</summary>
public sealed class TraditionalNoise : ICharacterNoise
{
    public string Code => "E1";

    public string Apply(string text, Dice dice) => TraditionalScript.Of(text);
}
