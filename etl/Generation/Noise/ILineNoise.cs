using Warehouse.Etl.Generation.Layouts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise;

/// <summary>What extraction does to the lines of a text.</summary>
public interface ILineNoise : INoise
{
    IReadOnlyList<PrintedLine> Apply(IReadOnlyList<PrintedLine> lines, Dice dice, NoiseLog log);
}
