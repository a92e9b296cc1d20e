using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Noise.Characters;

/// <summary>Simplified script to traditional: for each character the first that simplifies to it.</summary>
internal static class TraditionalScript
{
    private static readonly Lazy<Dictionary<char, char>> table = new(Read);

    public static string Of(string text)
    {
        var known = table.Value;
        return string.Create(text.Length, (text, known), static (target, source) =>
        {
            for (var i = 0; i < source.text.Length; i++)
                target[i] = source.known.GetValueOrDefault(source.text[i], source.text[i]);
        });
    }

    private static Dictionary<char, char> Read()
    {
        var pairs = new Dictionary<char, char>();
        using var reader = new StreamReader(ReferenceFile.Open("traditional-simplified.tsv"));
        reader.ReadLine();
        while (reader.ReadLine() is { } row)
        {
            if (row.Split('\t') is [[var traditional], [var simplified]])
                pairs.TryAdd(simplified, traditional);
        }

        return pairs;
    }
}
