namespace Warehouse.Reports.Wording;

/// <summary>Everything that a report says in its own words, by key and language (<c>texts.csv</c>).</summary>
public static class Texts
{
    private static readonly Lazy<IReadOnlyDictionary<Language, IReadOnlyDictionary<string, TextTemplate>>> templates = new(() =>
    {
        var rows = WordingFile.Read("texts.csv", row => (Key: row.GetString("key"), Texts: Language.All.Select(language => (language, row.GetString(language.Code))).ToList()));
        return Language.All.ToDictionary(
            language => language,
            language => (IReadOnlyDictionary<string, TextTemplate>)rows.ToDictionary(row => row.Key, row => TextTemplate.Parse(row.Texts.Single(text => text.language == language).Item2), StringComparer.Ordinal));
    });

    public static IEnumerable<string> Keys => templates.Value[Language.Chinese].Keys;

    /// <exception cref="KeyNotFoundException">No row of the texts has the key.</exception>
    public static TextTemplate Template(string key) => templates.Value[Language.Current].TryGetValue(key, out var template)
        ? template
        : throw new KeyNotFoundException($"texts.csv has no row '{key}'.");

    public static string Of(string key) => Template(key).Words;

    /// <param name="values">By the names that stand in braces in the text; null for what is absent, with the optional part around it.</param>
    public static string Of(string key, params ReadOnlySpan<(string Name, object? Value)> values) =>
        string.Concat(Template(key).Fill(values).Select(phrase => phrase.Text));

    /// <summary>One after the other, as the language puts lists: 甲、乙.</summary>
    public static string List(IEnumerable<string> items) => string.Join(Of("list"), items);

    /// <summary>Sentences, each with its full stop, one after the other.</summary>
    public static string Sentences(IEnumerable<string> sentences) =>
        string.Concat(sentences.Select(sentence => Of("sentence", ("text", sentence.TrimEnd('。', '.'))))).TrimEnd();
}
