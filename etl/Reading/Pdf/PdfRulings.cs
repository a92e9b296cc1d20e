using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml;

namespace Warehouse.Etl.Reading.Pdf;

/// <summary>
/// Reads the lines that a page draws, and counts its letters and pictures, out of what <c>pdftocairo -svg</c> writes: strokes, and the thin filled
/// rectangles that Word draws its table borders with.
/// </summary>
internal static partial class PdfRulings
{
    /// <summary>A filled rectangle up to this thickness is a line.</summary>
    private const double Thickest = 3;

    private const double Shortest = 4;

    /// <summary>A page with more is a drawing.</summary>
    private const int MostOfPage = 4000;

    private const string Letter = "#glyph";

    /// <exception cref="XmlException">The output breaks off.</exception>
    public static IReadOnlyList<DrawnPage> Parse(byte[] svg)
    {
        var pages = new List<DrawnPage>();
        var rulings = new List<Ruling>();
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
                        (rulings, letters, pictures) = ([], 0, 0);
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
                pages.Add(new DrawnPage(width, height, rulings.Count > MostOfPage ? [] : rulings, letters, pictures));
            }

            reader.Read();
        }

        return pages;
    }

    private static bool IsLetter(XmlReader reader) =>
        reader.LocalName == "use" && reader.GetAttribute("xlink:href")?.StartsWith(Letter, StringComparison.Ordinal) == true;

    private static void Add(XmlReader path, Matrix3x2 transform, List<Ruling> rulings)
    {
        if (rulings.Count > MostOfPage || path.GetAttribute("d") is not { Length: < 20_000 } data)
            return;
        var style = path.GetAttribute("style") ?? "";
        var isStroked = !style.Contains("stroke:none", StringComparison.Ordinal);
        foreach (var points in Subpaths(data, transform))
        {
            var box = points.Select(p => new Box(p.X, p.Y, p.X, p.Y)).Aggregate((a, b) => a.Union(b));
            if (!isStroked || Math.Min(box.Width, box.Height) <= Thickest)
                AddThin(box, rulings);
            else
                AddSegments(points, rulings);
        }
    }

    private static void AddThin(Box box, List<Ruling> rulings)
    {
        if (box.Height <= Thickest && box.Width >= Shortest)
            rulings.Add(new Ruling(true, box.MiddleY, box.Left, box.Right));
        else if (box.Width <= Thickest && box.Height >= Shortest)
            rulings.Add(new Ruling(false, box.MiddleX, box.Top, box.Bottom));
    }

    private static void AddSegments(List<Vector2> points, List<Ruling> rulings)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var (a, b) = (points[i - 1], points[i]);
            AddThin(new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y)), rulings);
        }
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
