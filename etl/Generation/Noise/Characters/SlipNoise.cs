using Warehouse.Etl.Generation.Randomness;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Noise.Characters;

/// <summary>E4: words that a machine turned to traditional script and did not turn back: 谘詢, 方麵.</summary>
public sealed class SlipNoise : ICharacterNoise
{
    private static readonly Lazy<IReadOnlyList<(string Usual, string Slip)>> slips = new(() =>
        ReferenceFile.Read("generation-slips.csv", row => (row.GetString("usual"), row.GetString("slip"))));

    public string Code => "E4";

    public string Apply(string text, Dice dice)
    {
        foreach (var (usual, slip) in slips.Value)
            text = text.Replace(usual, slip, StringComparison.Ordinal);
        return text;
    }
}
