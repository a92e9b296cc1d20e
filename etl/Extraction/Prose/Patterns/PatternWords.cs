using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>
/// The words that patterns share: rows of <c>prose-words.csv</c>, written <c>{公开}</c> in a pattern. A row may use the rows above it.
/// The signs of masked numbers have names too: {数} {比} {年} {日} {段} {号}; {界} is the end of a label.
/// </summary>
internal static partial class PatternWords
{
    /// <summary>A sentence is short; only a hostile one could take longer.</summary>
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(2);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> words = new(Load);

    /// <summary>Makes a regular expression of a pattern that uses shared words.</summary>
    /// <exception cref="FormatException">The pattern names a word that does not exist.</exception>
    public static QuickPattern Make(string pattern, RegexOptions options = RegexOptions.None) =>
        new(Expand(pattern, words.Value), options | RegexOptions.CultureInvariant, limit);

    private static Dictionary<string, string> Load()
    {
        var known = new Dictionary<string, string>
        {
            ["数"] = MaskedText.Quantity.ToString(),
            ["比"] = MaskedText.Percent.ToString(),
            ["年"] = MaskedText.Year.ToString(),
            ["日"] = MaskedText.Date.ToString(),
            ["段"] = MaskedText.PartYear.ToString(),
            ["号"] = MaskedText.Other.ToString(),
            ["界"] = Mention.LabelEnd.ToString(),
        };
        foreach (var (name, pattern) in ReferenceFile.Read("prose-words.csv", row => (row.GetString("name"), row.GetString("pattern"))))
            known[name] = "(?:" + Expand(pattern, known) + ")";
        return known;
    }

    private static string Expand(string pattern, IReadOnlyDictionary<string, string> known) =>
        NamePattern().Replace(pattern, match => known.TryGetValue(match.Groups[1].Value, out var word)
            ? word
            : throw new FormatException($"Pattern '{pattern}' names the word '{match.Groups[1].Value}', which prose-words.csv does not have."));

    [GeneratedRegex(@"\{([\u4e00-\u9fff]+)\}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NamePattern();
}
