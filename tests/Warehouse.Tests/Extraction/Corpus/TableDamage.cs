using System.Text;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>Damages the text of a report as copying and extraction do, by seed: the same seed, the same damage.</summary>
internal sealed class TableDamage(int seed)
{
    private const int MostKinds = 3;

    private readonly Random random = new(seed);

    public byte[] Apply(byte[] document)
    {
        IReadOnlyList<string> lines = Encoding.UTF8.GetString(document).Split('\n');
        Func<IReadOnlyList<string>, IReadOnlyList<string>>[] kinds = [LoseCells, LoseLines, CutLabels, Reseparate, JoinLines, BreakLines, Misspell, CutOff];
        for (var kind = random.Next(1, MostKinds + 1); kind > 0; kind--)
            lines = kinds[random.Next(kinds.Length)](lines);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private bool Strikes(int one) => random.Next(one) == 0;

    private IReadOnlyList<string> LoseCells(IReadOnlyList<string> lines) =>
        [.. lines.Select(line => string.Join(' ', line.Split(' ').Where(_ => !Strikes(20)))).Select(line => string.Join('\t', line.Split('\t').Where(_ => !Strikes(10))))];

    private IReadOnlyList<string> LoseLines(IReadOnlyList<string> lines) => [.. lines.Where(_ => !Strikes(10))];

    private IReadOnlyList<string> CutLabels(IReadOnlyList<string> lines)
    {
        var longest = random.Next(4, 12);
        return [.. lines.Select(line => string.Join('\t', line.Split('\t').Select(cell => cell.Length > longest ? cell[..longest] : cell)))];
    }

    private IReadOnlyList<string> Reseparate(IReadOnlyList<string> lines)
    {
        string[] separators = [" ", "  ", ",", " | ", "", " / "];
        var separator = separators[random.Next(separators.Length)];
        return [.. lines.Select(line => line.Replace("\t", separator, StringComparison.Ordinal))];
    }

    private List<string> JoinLines(IReadOnlyList<string> lines)
    {
        var joined = new List<string>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Strikes(8))
                joined[^1] += line;
            else
                joined.Add(line);
        }

        return joined;
    }

    private IReadOnlyList<string> BreakLines(IReadOnlyList<string> lines) =>
        [.. lines.SelectMany(line => line.Length > 4 && Strikes(8) && random.Next(2, line.Length - 1) is var place ? new[] { line[..place], line[place..] } : [line])];

    private IReadOnlyList<string> Misspell(IReadOnlyList<string> lines) =>
        [.. lines.Select(line => string.Concat(line.Select(character => character >= '\u4E00' && Strikes(30) ? '口' : character)))];

    private IReadOnlyList<string> CutOff(IReadOnlyList<string> lines) => [.. lines.Take(random.Next(lines.Count / 4, lines.Count))];
}
