using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Characters;

/// <summary>D16w: full-width digits.</summary>
public sealed class WideDigitNoise : ICharacterNoise
{
    private const int Distance = '０' - '0';

    public string Code => "D16w";

    public string Apply(string text, Dice dice) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = char.IsAsciiDigit(source[i]) ? (char)(source[i] + Distance) : source[i];
        });
}
