using System.Globalization;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Patterns;

/// <summary>How frequent a character is in the language of reports, after its place in <c>frequent-characters.csv</c>.</summary>
internal static class CharacterFrequency
{
    /// <summary>Of a character that the table does not have.</summary>
    private const double Least = 0.001;

    /// <summary>Of a sign that stands in a text for a number or the end of a label: there is one nearly everywhere.</summary>
    private const double Sign = 1;

    /// <summary>How much rarer a word is than its rarest character, for each further one.</summary>
    private const double Company = 0.5;

    private static readonly Lazy<Dictionary<char, int>> ranks = new(() =>
        ReferenceFile.Read("frequent-characters.csv", row => row.GetString("character")[0]).Distinct().Select((character, rank) => (character, rank)).ToDictionary(pair => pair.character, pair => pair.rank));

    public static double Of(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.PrivateUse ? Sign
        : ranks.Value.TryGetValue(character, out var rank) ? 1.0 / (2 + rank) : Least;

    public static double Of(string word) => Of(Rarest(word)) * Math.Pow(Company, word.Length - 1);

    public static char Rarest(string word) => word.MinBy(character => Of(character));
}
