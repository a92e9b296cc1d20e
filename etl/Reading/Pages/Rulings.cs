using System.Numerics;

namespace Warehouse.Etl.Reading.Pages;

/// <summary>Collects the lines that a page draws: strokes, and the thin filled rectangles that Word draws its table borders with.</summary>
internal sealed class Rulings
{
    /// <summary>A filled rectangle up to this thickness is a line, in points.</summary>
    private const double Thickest = 3;

    private const double Shortest = 4;

    /// <summary>A page with more is a drawing.</summary>
    private const int MostOfPage = 4000;

    private readonly List<Ruling> found = [];

    /// <summary>None where there are too many.</summary>
    public IReadOnlyList<Ruling> Found => AreTooMany ? [] : found;

    public bool AreTooMany => found.Count > MostOfPage;

    /// <param name="corners">Of one part of a path that consists of straight lines, in points.</param>
    /// <param name="isStroked">Whether its outline is drawn, or only its area filled.</param>
    public void Add(IReadOnlyList<Vector2> corners, bool isStroked)
    {
        if (AreTooMany || corners.Count == 0)
            return;
        var box = corners.Select(p => new Box(p.X, p.Y, p.X, p.Y)).Aggregate((a, b) => a.Union(b));
        if (!isStroked || Math.Min(box.Width, box.Height) <= Thickest)
        {
            AddThin(box);
            return;
        }

        for (var i = 1; i < corners.Count; i++)
        {
            var (a, b) = (corners[i - 1], corners[i]);
            AddThin(new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y)));
        }
    }

    private void AddThin(Box box)
    {
        if (box.Height <= Thickest && box.Width >= Shortest)
            found.Add(new Ruling(true, box.MiddleY, box.Left, box.Right));
        else if (box.Width <= Thickest && box.Height >= Shortest)
            found.Add(new Ruling(false, box.MiddleX, box.Top, box.Bottom));
    }
}
