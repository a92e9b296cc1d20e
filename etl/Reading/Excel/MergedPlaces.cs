namespace Warehouse.Etl.Reading.Excel;

/// <summary>Which places of a block are covered by merged ranges.</summary>
internal sealed class MergedPlaces
{
    private readonly Dictionary<(int Row, int Column), MergedPlace> places = [];

    /// <param name="rows">Numbers of the rows that are shown, ascending.</param>
    /// <param name="lastColumn">Where the block ends; ranges may reach beyond.</param>
    /// <param name="maxPlaces">Ranges that cover more than that in all are no longer looked at.</param>
    public MergedPlaces(int[] rows, int lastColumn, IReadOnlyList<SheetRange> ranges, int maxPlaces)
    {
        var left = maxPlaces;
        foreach (var range in ranges)
        {
            var from = Array.BinarySearch(rows, range.FirstRow);
            from = from < 0 ? ~from : from;
            var to = Array.BinarySearch(rows, range.LastRow);
            to = to < 0 ? ~to - 1 : to;
            var width = Math.Min(range.LastColumn, lastColumn) - range.FirstColumn + 1;
            if (to < from || width < 1)
                continue;
            left -= (to - from + 1) * width;
            if (left < 0)
                return;
            for (var r = from; r <= to; r++)
            {
                for (var c = 0; c < width; c++)
                    places.TryAdd((rows[r], range.FirstColumn + c), new MergedPlace(r == from && c == 0, width, to - from + 1));
            }
        }
    }

    public MergedPlace? At(int row, int column) => places.TryGetValue((row, column), out var place) ? place : null;
}
