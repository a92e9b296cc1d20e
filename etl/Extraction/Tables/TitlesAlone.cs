using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>The title of a table of figures in a document of which no table could be read: the table is cut away, an image, or an attachment.</summary>
internal static class TitlesAlone
{
    private const char Table = '表';

    private const int MarkLength = 2;

    private static readonly char[] numerals = [.. "0123456789一二三四五"];

    private static readonly Lazy<HashSet<string>> titles = new(() =>
        [.. FormLayout.All.SelectMany(layout => layout.Rows).Where(row => row.Kind == FormRowKind.Title).SelectMany(row => row.Synonyms.Prepend(row.Label)).Where(label => label[^1] == Table).Select(LabelKey.Of)]);

    /// <summary>附件:政府信息公开情况统计表, 附表1 ….</summary>
    private static string BehindMark(string key) =>
        key.Length > MarkLength && key[0] == '附' && key[1] is '件' or '表' ? key[MarkLength..].TrimStart(numerals) : key;

    public static IEnumerable<Finding> Find(IReadOnlyList<TableCell> cells)
    {
        var title = cells.FirstOrDefault(cell => cell.HasWords && cell.Text.Length <= LabelKey.LongestLabel && cell.Text.Contains(Table, StringComparison.Ordinal) && (titles.Value.Contains(cell.KeyWithoutNotes) || titles.Value.Contains(BehindMark(cell.KeyWithoutNotes))));
        if (title is not null)
            yield return new Finding(TableRules.TableUnread, FindingStatus.Uncertain, null, 0, null, $"第{title.Line}行有“{title.Text}”的标题，但没有读到这张表，表中指标均为缺失而不是0。", title.Line);
    }
}
