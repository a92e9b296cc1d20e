using System.Buffers;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Reading.Repair;

/// <summary>
/// The characters of <c>traditional-simplified.tsv</c>, the exceptions of <c>character-repairs.csv</c>, and the names
/// of regions that keep such a character in simplified script.
/// </summary>
internal sealed class ScriptTable
{
    private static readonly string[] regionSuffixes = ["街道", "地区", "镇", "乡", "县", "市", "区"];

    private readonly char[] simplified = new char[char.MaxValue + 1];
    private readonly Dictionary<char, ScriptWord[]> words;

    /// <exception cref="InvalidDataException">A word is what the characters give anyway, or changes its length.</exception>
    private ScriptTable(IEnumerable<(string Found, string Repaired)> repairs)
    {
        for (var c = 0; c < simplified.Length; c++)
            simplified[c] = (char)c;
        var byLength = repairs.ToLookup(repair => repair.Found.Length == 1);
        foreach (var (found, repaired) in byLength[true])
            simplified[found[0]] = repaired[0];

        words = byLength[false]
            .Select(repair => new ScriptWord(repair.Found, repair.Repaired, Anchor(repair.Found, repair.Repaired)))
            .GroupBy(word => word.Found[word.Anchor])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Found.Length).ToArray());

        var affected = Enumerable.Range(0, simplified.Length).Select(c => (char)c).Where(c => simplified[c] != c);
        Affected = SearchValues.Create([.. affected.Concat(words.Keys).Distinct()]);
    }

    /// <summary>Characters that may change, alone or within a word.</summary>
    public SearchValues<char> Affected { get; }

    public char Simplified(char c) => simplified[c];

    /// <summary>The longest word whose anchor stands at a place of a line.</summary>
    public ScriptWord? WordAt(string line, int place)
    {
        if (!words.TryGetValue(line[place], out var candidates))
            return null;
        foreach (var word in candidates)
        {
            if (StandsAt(word, line, place - word.Anchor))
                return word;
        }

        return null;
    }

    public static ScriptTable FromReferenceData()
    {
        var characters = ReadCharacters().ToList();
        var traditional = characters.Select(pair => pair.Traditional[0]).ToHashSet();
        var repairs = ReferenceFile.Read("character-repairs.csv", row => (row.GetString("found"), row.GetString("repaired")));
        var names = ReferenceData.Regions
            .Select(region => region.Name)
            .Where(name => name.Any(traditional.Contains))
            .SelectMany(name => new[] { name, WithoutSuffix(name) })
            .Where(name => name.Length > 1)
            .Distinct()
            .Select(name => (name, name));
        return new ScriptTable(characters.Concat(repairs).Concat(names));
    }

    private static IEnumerable<(string Traditional, string Simplified)> ReadCharacters()
    {
        using var reader = new StreamReader(ReferenceFile.Open("traditional-simplified.tsv"));
        reader.ReadLine();
        while (reader.ReadLine() is { } row)
        {
            // Characters beyond the basic plane are left as they are: no gazetteer and no label uses their simplified forms.
            if (row.Split('\t') is [{ Length: 1 } from, { Length: 1 } to])
                yield return (from, to);
        }
    }

    private static string WithoutSuffix(string name) =>
        regionSuffixes.FirstOrDefault(suffix => name.EndsWith(suffix, StringComparison.Ordinal)) is { } suffix
            ? name[..^suffix.Length]
            : name;

    private int Anchor(string found, string repaired)
    {
        if (found.Length != repaired.Length)
            throw new InvalidDataException($"character-repairs.csv: '{found}' and '{repaired}' must have the same length.");
        for (var i = 0; i < found.Length; i++)
        {
            if (simplified[found[i]] != repaired[i])
                return i;
        }

        throw new InvalidDataException($"character-repairs.csv: '{found}' becomes '{repaired}' without this row; remove it.");
    }

    /// <summary>The anchor is matched as written, everything else in either script.</summary>
    private bool StandsAt(ScriptWord word, string line, int start)
    {
        if (start < 0 || start + word.Found.Length > line.Length)
            return false;
        for (var i = 0; i < word.Found.Length; i++)
        {
            if (i != word.Anchor && simplified[line[start + i]] != simplified[word.Found[i]])
                return false;
        }

        return true;
    }
}
