using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>The title of a table of figures in a document of which no table could be read: the table is cut away, an image, or an attachment.</summary>
internal static class TitlesAlone
{
    private const char Table = '表';

    private static readonly Lazy<HashSet<string>> titles = new(() =>
        [.. FormLayout.All.SelectMany(layout => layout.Rows).Where(row => row.Kind == FormRowKind.Title).SelectMany(row => row.Synonyms.Prepend(row.Label)).Where(label => label[^1] == Table).Select(LabelKey.Of)]);

    public static IEnumerable<Finding> Find(IReadOnlyList<TableCell> cells)
    {
        var title = cells.FirstOrDefault(cell => cell.HasWords && cell.Text.Length <= LabelKey.LongestLabel && cell.Text.Contains(Table, StringComparison.Ordinal) && titles.Value.Contains(cell.KeyWithoutNotes));
        if (title is not null)
            yield return new Finding(TableRules.TableUnread, FindingStatus.Uncertain, null, 0, null, $"第{title.Line}行有“{title.Text}”的标题，但没有读到这张表，表中指标均为缺失而不是0。", title.Line);
    }
}
