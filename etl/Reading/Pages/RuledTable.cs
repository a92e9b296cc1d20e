using Warehouse.Etl.Reading.Grids;

namespace Warehouse.Etl.Reading.Pages;

/// <summary>Makes a table of rulings and words: where no line is drawn between two places, they are one cell.</summary>
internal sealed class RuledTable
{
    private const int MostPlaces = 20_000;

    /// <summary>How much of a border must be drawn to part two places.</summary>
    private const double LeastDrawn = 0.5;

    private readonly double[] columns;
    private readonly double[] rows;
    private readonly IReadOnlyList<Ruling> rulings;
    private readonly DisjointSets cells;

    private RuledTable(IReadOnlyList<Ruling> rulings, double[] columns, double[] rows)
    {
        (this.rulings, this.columns, this.rows) = (rulings, columns, rows);
        cells = new DisjointSets(Width * Height);
        JoinPlaces();
    }

    private int Width => columns.Length - 1;

    private int Height => rows.Length - 1;

    /// <summary>The table that a group of rulings draws; null where it draws a frame or a line and no table.</summary>
    /// <param name="moreColumns">Positions of columns that the table has on another page.</param>
    public static PageTable? Of(IReadOnlyList<Ruling> group, IReadOnlyList<PageWord> words, IReadOnlyList<double>? moreColumns = null)
    {
        var columns = Marks.Group(group
            .SelectMany(ruling => ruling.IsHorizontal ? new[] { ruling.From, ruling.To } : [ruling.At])
            .Concat(moreColumns ?? []));
        var rows = Marks.Group(group.SelectMany(ruling => ruling.IsHorizontal ? [ruling.At] : new[] { ruling.From, ruling.To }));
        if (columns.Length < 3 || rows.Length < 2 || !group.Any(ruling => !ruling.IsHorizontal) || (long)columns.Length * rows.Length > MostPlaces)
            return null;

        var box = new Box(columns[0], rows[0], columns[^1], rows[^1]);
        return new PageTable(box, columns, new RuledTable(group, columns, rows).Cells(words, box), group, words);
    }

    private void JoinPlaces()
    {
        for (var r = 0; r < Height; r++)
        {
            for (var c = 0; c < Width; c++)
            {
                if (c + 1 < Width && !IsDrawn(isHorizontal: false, columns[c + 1], rows[r], rows[r + 1]))
                    cells.Join(Place(r, c), Place(r, c + 1));
                if (r + 1 < Height && !IsDrawn(isHorizontal: true, rows[r + 1], columns[c], columns[c + 1]))
                    cells.Join(Place(r, c), Place(r + 1, c));
            }
        }
    }

    private int Place(int row, int column) => row * Width + column;

    private bool IsDrawn(bool isHorizontal, double at, double from, double to)
    {
        var drawn = rulings
            .Where(ruling => ruling.IsHorizontal == isHorizontal && Math.Abs(ruling.At - at) <= Marks.Tolerance)
            .Select(ruling => Math.Min(ruling.To, to) - Math.Max(ruling.From, from))
            .Where(length => length > 0)
            .DefaultIfEmpty(0)
            .Max();
        return drawn >= LeastDrawn * (to - from);
    }

    private List<IReadOnlyList<GridCell>> Cells(IReadOnlyList<PageWord> words, Box box)
    {
        var byCell = words
            .Where(word => box.Contains(word.Box.MiddleX, word.Box.MiddleY))
            .SelectMany(word => WordSplitter.Split(word, columns, x => IsBorder(word, x)))
            .ToLookup(word => cells.Root(PlaceOf(word)));
        var seen = new HashSet<int>();
        var result = new List<IReadOnlyList<GridCell>>();
        for (var r = 0; r < Height; r++)
        {
            var row = new List<GridCell>();
            for (var c = 0; c < Width; c++)
            {
                var root = cells.Root(Place(r, c));
                if (!seen.Add(root))
                    continue;
                var text = CellText.Join(PageLine.Of(byCell[root]).Select(line => line.Text));
                row.Add(new GridCell(text, ColumnsFrom(r, c, root), RowsFrom(r, c, root)));
            }

            result.Add(row);
        }

        return result;
    }

    private int PlaceOf(PageWord word) =>
        Place(Math.Max(0, Marks.Between(rows, word.Box.MiddleY)), Math.Max(0, Marks.Between(columns, word.Box.MiddleX)));

    private bool IsBorder(PageWord word, int column)
    {
        var row = Math.Max(0, Marks.Between(rows, word.Box.MiddleY));
        return cells.Root(Place(row, column - 1)) != cells.Root(Place(row, column));
    }

    private int ColumnsFrom(int row, int column, int root)
    {
        var count = 1;
        while (column + count < Width && cells.Root(Place(row, column + count)) == root)
            count++;
        return count;
    }

    private int RowsFrom(int row, int column, int root)
    {
        var count = 1;
        while (row + count < Height && cells.Root(Place(row + count, column)) == root)
            count++;
        return count;
    }
}
