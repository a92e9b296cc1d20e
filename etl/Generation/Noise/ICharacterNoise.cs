using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise;

/// <summary>What conversion does to every character, in any format. Reading undoes it, so that the places of values in a line stay.</summary>
public interface ICharacterNoise : INoise
{
    string Apply(string text, Dice dice);
}
