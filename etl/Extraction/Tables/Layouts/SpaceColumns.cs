using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// Narrow empty columns that site editors put between all columns of a table in place of margins. A column that an office left blank has
/// filled ones beside it.
/// </summary>
internal static class SpaceColumns
{
    private const int FewestColumns = 3;

    private const int FewestRows = 3;

    private const int MostColumns = 200;

    /// <summary>Whether every second column of a table, and no other, begins no cell with words or a value.</summary>
    public static bool Part(SourceTable table)
    {
        if (table.Rows.Count < FewestRows || table.Rows[0].Count < FewestColumns)
            return false;
        Span<bool> filled = stackalloc bool[table.Rows[0].Count <= MostColumns ? table.Rows[0].Count : 0];
        if (filled.Length == 0)
            return false;
        foreach (var row in table.Rows)
        {
            if (row.Count > filled.Length)
                return false;
            for (var column = 0; column < row.Count; column++)
                filled[column] |= !row[column].IsContinuation && !row[column].Text.AsSpan().IsWhiteSpace();
        }

        for (var column = 0; column < filled.Length; column++)
        {
            if (filled[column] != (column % 2 == 0))
                return false;
        }

        return true;
    }
}
