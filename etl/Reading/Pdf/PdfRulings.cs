using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml;
using Warehouse.Etl.Reading.Pages;

namespace Warehouse.Etl.Reading.Pdf;

/// <summary>
/// Reads the lines that a page draws, and counts its letters and pictures, out of what <c>pdftocairo -svg</c> writes.
/// </summary>
internal static partial class PdfRulings
{
    /// <summary>Of its data, in characters: a longer one is a drawing.</summary>
    private const int LongestPath = 20_000;

    private const string Letter = "#glyph";

    /// <exception cref="XmlException">The output breaks off.</exception>
    public static IReadOnlyList<DrawnPage> Parse(byte[] svg)
    {
        var pages = new List<DrawnPage>();
        var rulings = new Rulings();
        var transforms = new Stack<Matrix3x2>([Matrix3x2.Identity]);
        var (width, height, letters, pictures) = (0d, 0d, 0, 0);
        var isSet = false;
        using var reader = XmlReader.Create(new MemoryStream(svg), PdfWords.Settings);
        for (reader.MoveToContent(); !reader.EOF;)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "defs" or "image" or "use")
            {
                if (IsLetter(reader))
                    letters++;
                else if (reader.LocalName != "defs")
                    pictures++;
                reader.Skip();
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                switch (reader.LocalName)
                {
                    case "svg":
                        (width, height) = (Points(reader.GetAttribute("width")), Points(reader.GetAttribute("height")));
                        break;
                    case "pageSet":
                        isSet = true;
                        break;
                    case "page":
                        (rulings, letters, pictures) = (new Rulings(), 0, 0);
                        break;
                    case "g" when !reader.IsEmptyElement:
                        transforms.Push(Transform(reader) * transforms.Peek());
                        break;
                    case "path":
                        Add(reader, Transform(reader) * transforms.Peek(), rulings);
                        break;
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "g")
            {
                transforms.Pop();
            }
            else if (reader.NodeType == XmlNodeType.EndElement && (reader.LocalName == "page" || reader.LocalName == "svg" && !isSet))
            {
                pages.Add(new DrawnPage(width, height, rulings.Found, letters, pictures));
            }

            reader.Read();
        }

        return pages;
    }

    private static bool IsLetter(XmlReader reader) =>
        reader.LocalName == "use" && reader.GetAttribute("xlink:href")?.StartsWith(Letter, StringComparison.Ordinal) == true;

    private static void Add(XmlReader path, Matrix3x2 transform, Rulings rulings)
    {
        if (rulings.AreTooMany || path.GetAttribute("d") is not { Length: < LongestPath } data)
            return;
        var isStroked = path.GetAttribute("style")?.Contains("stroke:none", StringComparison.Ordinal) != true;
        foreach (var corners in Subpaths(data, transform))
            rulings.Add(corners, isStroked);
    }

    /// <summary>The corners of each part of a path that consists of straight lines; curves are no rulings.</summary>
    private static IEnumerable<List<Vector2>> Subpaths(string data, Matrix3x2 transform)
    {
        var points = new List<Vector2>();
        var tokens = Token().Matches(data);
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].ValueSpan[0])
            {
                case 'M' or 'L' when i + 2 < tokens.Count:
                    if (tokens[i].ValueSpan[0] == 'M' && points.Count > 0)
                    {
                        yield return points;
                        points = [];
                    }

                    points.Add(Vector2.Transform(new Vector2(Coordinate(tokens[i + 1]), Coordinate(tokens[i + 2])), transform));
                    i += 2;
                    break;
                case 'Z' when points.Count > 0:
                    points.Add(points[0]);
                    break;
                case 'C':
                    yield break;
            }
        }

        if (points.Count > 1)
            yield return points;
    }

    private static float Coordinate(Match token) =>
        float.TryParse(token.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value) ? value : 0;

    private static Matrix3x2 Transform(XmlReader reader)
    {
        var text = reader.GetAttribute("transform");
        if (text is null || !text.StartsWith("matrix(", StringComparison.Ordinal))
            return Matrix3x2.Identity;
        var m = Token().Matches(text["matrix(".Length..]);
        return m.Count == 6
            ? new Matrix3x2(Coordinate(m[0]), Coordinate(m[1]), Coordinate(m[2]), Coordinate(m[3]), Coordinate(m[4]), Coordinate(m[5]))
            : Matrix3x2.Identity;
    }

    private static double Points(string? length) =>
        double.TryParse(length.AsSpan().TrimEnd("pt"), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex("[MLCZ]|-?[0-9.]+(?:e-?[0-9]+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
