using System.Numerics;
using System.Xml.Linq;
using Warehouse.Etl.Reading.Pages;

namespace Warehouse.Etl.Reading.Ofd;

/// <summary>Draws a page as far as it is read: its words, and its lines as rulings, in points from the upper left corner.</summary>
internal sealed class OfdCanvas
{
    private const float PointsPerMillimetre = 72 / 25.4f;

    private readonly List<PageWord> words = [];
    private readonly Rulings rulings = new();
    private readonly Matrix3x2 paper;
    private readonly double width;
    private readonly double height;
    private int letters;
    private int pictures;

    private OfdCanvas(IReadOnlyList<double> area)
    {
        (width, height) = (area[2] * PointsPerMillimetre, area[3] * PointsPerMillimetre);
        paper = Matrix3x2.CreateTranslation(-(float)area[0], -(float)area[1]) * Matrix3x2.CreateScale(PointsPerMillimetre);
    }

    public Page Page => new(width, height, words);

    public DrawnPage Drawn => new(width, height, rulings.Found, letters, pictures);

    public static OfdCanvas Of(OfdPage page)
    {
        var canvas = new OfdCanvas(page.Area);
        foreach (var content in page.Contents)
            canvas.Draw(content);
        return canvas;
    }

    /// <summary>Layers and blocks hold objects; what is drawn is found within them, whatever holds it.</summary>
    private void Draw(XElement content)
    {
        foreach (var element in content.Descendants().Where(element => element.Text("Visible") is not "false"))
        {
            switch (element.Name.LocalName)
            {
                case "TextObject":
                    Add(OfdText.Words(element, Transform(element)));
                    break;
                case "PathObject":
                    AddPath(element, Transform(element));
                    break;
                case "ImageObject":
                    pictures++;
                    break;
            }
        }
    }

    private void Add(IEnumerable<PageWord> found)
    {
        foreach (var word in found)
        {
            letters += word.Text.Length;
            if (words.Count == 0 || !NoteMarks.Is(word, words[^1]))
                words.Add(word);
        }
    }

    /// <summary>Outlines are drawn and areas are not filled unless an object says otherwise.</summary>
    private void AddPath(XElement path, Matrix3x2 transform)
    {
        var (isStroked, isFilled) = (path.Text("Stroke") is not "false", path.Text("Fill") is "true");
        if (!isStroked && !isFilled)
            return;
        foreach (var corners in OfdPaths.Of(path.Child("AbbreviatedData")?.Value))
            rulings.Add([.. corners.Select(corner => Vector2.Transform(corner, transform))], isStroked);
    }

    /// <summary>From the space of an object to the paper: its own matrix (CTM), then its place.</summary>
    private Matrix3x2 Transform(XElement element)
    {
        var place = OfdXml.Numbers(element.Text("Boundary")) is { Count: >= 2 } boundary ? Matrix3x2.CreateTranslation((float)boundary[0], (float)boundary[1]) : Matrix3x2.Identity;
        var own = OfdXml.Numbers(element.Text("CTM")) is { Count: 6 } m ? new Matrix3x2((float)m[0], (float)m[1], (float)m[2], (float)m[3], (float)m[4], (float)m[5]) : Matrix3x2.Identity;
        return own * place * paper;
    }
}
