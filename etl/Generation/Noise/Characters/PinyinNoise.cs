using System.Globalization;
using System.Text;
using Warehouse.Etl.Generation.Randomness;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Noise.Characters;

/// <summary>E2: traditional script with pinyin in brackets behind characters; E3: pinyin without tones, now and then twice.</summary>
public sealed class PinyinNoise(string code, bool toned) : ICharacterNoise
{
    private const double ChanceOfPinyin = 0.35;

    private static readonly Lazy<Dictionary<char, string>> pinyin = new(() =>
        ReferenceFile.Read("generation-pinyin.csv", row => (Character: row.GetString("character")[0], Pinyin: row.GetString("pinyin")))
            .ToDictionary(row => row.Character, row => row.Pinyin));

    public string Code => code;

    public string Apply(string text, Dice dice)
    {
        var result = new StringBuilder(text.Length + 64);
        foreach (var character in text)
        {
            result.Append(toned ? TraditionalScript.Of(character.ToString()) : character);
            if (!pinyin.Value.TryGetValue(character, out var sound) || !dice.Chance(ChanceOfPinyin))
                continue;
            var bracket = $"({(toned ? sound : WithoutTones(sound))})";
            result.Append(bracket);
            if (!toned && dice.Chance(0.2))
                result.Append(bracket);
        }

        return result.ToString();
    }

    private static string WithoutTones(string sound) =>
        string.Concat(sound.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
