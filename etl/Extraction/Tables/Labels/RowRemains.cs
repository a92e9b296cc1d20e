using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>
/// Pieces of the labels of tables three and four (rows by applicant, their groups, headings) that stand alone or before numbers
/// without a unit. They are what is left of a table that could not be read: each number is of one column, and which is not known.
/// </summary>
internal static class RowRemains
{
    /// <summary>Shorter pieces are words of sentences too.</summary>
    private const int ShortestPiece = 5;

    private static readonly Lazy<string[]> labels = new(() =>
    {
        var byApplicant = ReferenceData.Measures.Where(measure => measure.ByApplicant).Select(measure => measure.Code).ToHashSet(StringComparer.Ordinal);
        var rows = ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Row && row.Measures.Any(byApplicant.Contains)).ToList();
        var tables = rows.Concat(ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Record)).Select(row => (row.FormCode, row.TableCode)).ToHashSet();
        return [.. ReferenceData.FormRows.Where(row => row.Kind is FormRowKind.Group or FormRowKind.Header && tables.Contains((row.FormCode, row.TableCode))).Concat(rows)
            .SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.Of).Distinct(StringComparer.Ordinal)];
    });

    /// <summary>How a piece may begin: most lines are told from one by their first letters.</summary>
    private static readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> beginnings = new(() =>
        labels.Value.SelectMany(label => Enumerable.Range(0, Math.Max(label.Length - ShortestPiece + 1, 0)).Select(i => label.Substring(i, ShortestPiece)))
            .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>Whether the cells of a line are pieces of such labels and whole numbers, and one at least is too long to be anything else.</summary>
    public static bool Are(ReadOnlySpan<char> line)
    {
        var isLong = false;
        foreach (var range in line.SplitAny('|', '\t', ' ', '\u3000'))
        {
            var words = line[range].Trim("0123456789");
            if (words.IsEmpty)
                continue;
            if (words.Length > LabelKey.LongestLabel || LabelKey.Of(words.ToString()) is not { Length: > 0 } key || !IsPiece(key))
                return false;
            isLong |= key.Length >= ShortestPiece;
        }

        return isLong;
    }

    private static bool IsPiece(string key) =>
        (key.Length < ShortestPiece || beginnings.Value.Contains(key.AsSpan(0, ShortestPiece))) && Array.Exists(labels.Value, label => label.Contains(key, StringComparison.Ordinal));
}
