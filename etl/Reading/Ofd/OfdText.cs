using System.Numerics;
using System.Text;
using System.Xml.Linq;
using Warehouse.Etl.Reading.Pages;

namespace Warehouse.Etl.Reading.Ofd;

/// <summary>The words of a text object (GB/T 33190 11.3): runs of characters, each with its distance from the one before.</summary>
internal static class OfdText
{
    /// <summary>Of a character's height, above and below its base line.</summary>
    private const float Ascent = 0.88f;

    private const float Descent = 0.12f;

    /// <summary>A wider gap between two characters, in parts of the height, parts words.</summary>
    private const double Gap = 0.25;

    /// <summary>Latin letters and digits are about half as wide as high.</summary>
    private const double NarrowWidth = 0.5;

    private const char FirstWide = '\u2E80';

    /// <summary>Text that is turned by more than this, in parts of its length, is a watermark or a seal, and none of the report.</summary>
    private const double Turned = 0.2;

    /// <summary>Of one text object: a report's pages have a few thousand characters.</summary>
    private const int MostCharacters = 100_000;

    public static IEnumerable<PageWord> Words(XElement text, Matrix3x2 transform)
    {
        var size = text.Number("Size") ?? 0;
        if (size <= 0 || Math.Abs(transform.M12) > Turned * Math.Abs(transform.M11))
            yield break;
        var scale = text.Number("HScale") is { } horizontal and > 0 ? horizontal : 1;
        var (x, y) = (0d, 0d);
        foreach (var code in text.Children("TextCode"))
        {
            (x, y) = (code.Number("X") ?? x, code.Number("Y") ?? y);
            foreach (var word in Words(code, new Vector2((float)x, (float)y), size, scale, transform))
                yield return word;
        }
    }

    private static IEnumerable<PageWord> Words(XElement code, Vector2 start, double size, double scale, Matrix3x2 transform)
    {
        var characters = code.Value;
        if (characters.Length > MostCharacters)
            yield break;
        var (right, down) = (Distances(code.Text("DeltaX"), characters.Length), Distances(code.Text("DeltaY"), characters.Length));
        var word = new StringBuilder();
        var (at, from, to) = (start, start.X, start.X);
        for (var i = 0; i < characters.Length; i++)
        {
            var isBlank = char.IsWhiteSpace(characters[i]);
            var width = (float)(size * scale * (characters[i] >= FirstWide ? 1 : NarrowWidth));
            var advance = i < right.Count ? (float)right[i] : down.Count > 0 ? 0 : width;
            if (word.Length == 0)
                from = at.X;
            if (!isBlank)
            {
                word.Append(characters[i]);
                to = at.X + (advance > 0 ? Math.Min(width, advance) : width);
            }

            var next = at + new Vector2(advance, i < down.Count ? (float)down[i] : 0);
            if (word.Length > 0 && (isBlank || i == characters.Length - 1 || Math.Abs(next.X - to) > Gap * size || Math.Abs(next.Y - at.Y) > Gap * size))
            {
                yield return new PageWord(Box(from, to, at.Y, (float)size, transform), word.ToString());
                word.Clear();
            }

            at = next;
        }
    }

    private static Box Box(float from, float to, float baseLine, float size, Matrix3x2 transform)
    {
        var (a, b) = (Vector2.Transform(new Vector2(from, baseLine - (Ascent * size)), transform), Vector2.Transform(new Vector2(to, baseLine + (Descent * size)), transform));
        return new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
    }

    /// <summary>Distances from each character to the next, in which <c>g 3 4.5</c> stands for three of 4.5.</summary>
    /// <param name="most">As many as there are characters: more mean nothing.</param>
    private static List<double> Distances(string? text, int most)
    {
        var distances = new List<double>();
        var repeats = 0;
        var isCount = false;
        foreach (var token in text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (token is "g")
            {
                isCount = true;
                continue;
            }

            var number = OfdXml.Numbers(token)[0];
            if (isCount)
            {
                (repeats, isCount) = ((int)Math.Clamp(number, 0, most), false);
                continue;
            }

            distances.AddRange(Enumerable.Repeat(number, Math.Min(repeats > 0 ? repeats : 1, most - distances.Count)));
            repeats = 0;
            if (distances.Count >= most)
                break;
        }

        return distances;
    }
}
