using System.Text;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing;

/// <summary>The encodings that offices publish text in, by how often.</summary>
internal static class TextEncodings
{
    private static readonly (string Name, Encoding Encoding, bool Marked, double Weight)[] all =
    [
        ("utf-8", new UTF8Encoding(false), false, 70),
        ("utf-8", new UTF8Encoding(true), true, 8),
        ("gb18030", CodePagesEncodingProvider.Instance.GetEncoding(54936)!, false, 16),
        ("utf-16le", new UnicodeEncoding(false, true), true, 6),
    ];

    public static (string Name, byte[] Bytes) Encode(string text, Dice dice)
    {
        var (name, encoding, marked, _) = dice.Pick(all, choice => choice.Weight);
        return (name, marked ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text));
    }
}
