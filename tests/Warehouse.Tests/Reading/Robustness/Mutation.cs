using System.Text;

namespace Warehouse.Tests.Reading.Robustness;

/// <summary>Damages documents as disks, networks and careless hands do. The same seed does the same damage.</summary>
internal static class Mutation
{
    /// <summary>Kinds of damage; a seed takes the one of its remainder.</summary>
    public const int Kinds = 7;

    public static byte[] Of(byte[] document, int seed)
    {
        var random = new Random(seed);
        var bytes = (byte[])document.Clone();
        return (seed % Kinds) switch
        {
            0 => Flip(bytes, random, 1 + random.Next(20)),
            1 => bytes[..random.Next(bytes.Length)],
            2 => bytes[random.Next(bytes.Length)..],
            3 => Lines(bytes, random),
            4 => Insert(bytes, random),
            5 => Marks(bytes, random),
            _ => Flip(bytes, random, 1 + bytes.Length / 10),
        };
    }

    private static byte[] Flip(byte[] bytes, Random random, int count)
    {
        for (var i = 0; i < count; i++)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    private static byte[] Insert(byte[] bytes, Random random)
    {
        var junk = new byte[random.Next(64)];
        random.NextBytes(junk);
        var place = random.Next(bytes.Length);
        return [.. bytes[..place], .. junk, .. bytes[place..]];
    }

    /// <summary>Loses some of the marks that tags, strings and tables are made of.</summary>
    private static byte[] Marks(byte[] bytes, Random random)
    {
        var share = random.NextDouble();
        return [.. bytes.Where(one => !"<>/\"{}[]|\t"u8.Contains(one) || random.NextDouble() > share)];
    }

    /// <summary>Drops, repeats and swaps lines.</summary>
    private static byte[] Lines(byte[] bytes, Random random)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        for (var i = 0; i < 5; i++)
        {
            var (a, b) = (random.Next(lines.Count), random.Next(lines.Count));
            if (i % 2 == 0)
                (lines[a], lines[b]) = (lines[b], lines[a]);
            else if (lines.Count > 1 && random.Next(2) == 0)
                lines.RemoveAt(a);
            else
                lines.Insert(a, lines[b]);
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
