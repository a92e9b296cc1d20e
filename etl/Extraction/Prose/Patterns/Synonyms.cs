using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>Words that offices use for one another, so that patterns need to know one of them only: the rows of <c>prose-synonyms.csv</c>.</summary>
internal static class Synonyms
{
    private static readonly Lazy<Dictionary<char, Synonym[]>> byFirstCharacter = new(() => ReferenceFile
        .Read("prose-synonyms.csv", row => (Words: row.GetString("words").Split('|'), ReadAs: row.GetString("read_as"), AfterPause: row.GetString("after_pause") == "Y"))
        .SelectMany(row => row.Words.Select(words => new Synonym(words, row.ReadAs, row.AfterPause)))
        .GroupBy(synonym => synonym.Words[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(synonym => synonym.Words.Length).ToArray()));

    /// <summary>The longest that a text has at a place; null where there is none.</summary>
    /// <param name="isAfterPause">Whether a clause or a bracket begins there.</param>
    public static Synonym? At(string text, int index, bool isAfterPause)
    {
        if (!byFirstCharacter.Value.TryGetValue(text[index], out var synonyms))
            return null;
        foreach (var synonym in synonyms)
        {
            if ((isAfterPause || !synonym.AfterPause) && string.CompareOrdinal(text, index, synonym.Words, 0, synonym.Words.Length) == 0)
                return synonym;
        }

        return null;
    }
}
