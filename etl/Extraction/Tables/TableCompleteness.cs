using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Says which tables and rows of the form a document lacks, so that what is missing is never taken for zero.</summary>
internal static class TableCompleteness
{
    public static IEnumerable<Finding> Judge(
        SourceDocument document, FormLayout layout, IReadOnlyList<AlignedRow> aligned, IReadOnlyList<ReportFact> facts)
    {
        var stated = facts.Select(fact => fact.Measure).ToHashSet(StringComparer.Ordinal);
        foreach (var table in layout.Tables)
        {
            var missing = table.Rows.Where(row => !row.Measures.Any(stated.Contains)).ToList();
            if (missing.Count == table.Rows.Count)
            {
                yield return new Finding(TableRules.TableMissing, FindingStatus.Fail, table.Rows[0].Measures[0], 0, table.Rows.Count, $"找不到“{table.Title}”的数据（表{table.Code}），该表指标均为缺失而不是0。", HeadingLine(document, table.Title));
            }
            else
            {
                foreach (var (row, code) in missing.SelectMany(row => row.Measures.Where(code => code != RowFacts.Nothing).Select(code => (row.Row, code))))
                    yield return new Finding(TableRules.TableTruncated, FindingStatus.Fail, code, null, null, $"表{table.Code}中缺少“{(row.Label.Length > 0 ? row.Label : table.Title)}”一行，其值为缺失而不是0。");
            }

            if (Blanks(facts, table) is { } blanks)
                yield return blanks;
        }

        foreach (var finding in Merged(aligned, layout))
            yield return finding;
    }

    private static Finding? Blanks(IReadOnlyList<ReportFact> facts, FormTable table)
    {
        var (printed, blank) = (0, 0);
        var (isOfTable, measure) = (false, "");
        ReportFact? firstBlank = null;
        foreach (var fact in facts)
        {
            // The cells of a row follow each other.
            if (!ReferenceEquals(fact.Measure, measure))
                (isOfTable, measure) = (table.Measures.Contains(fact.Measure), fact.Measure);
            if (!isOfTable)
                continue;
            if (fact.State != ValueState.Blank)
            {
                printed++;
                continue;
            }

            blank++;
            firstBlank ??= fact;
        }

        if (firstBlank is null)
            return null;
        return printed == 0
            ? new Finding(TableRules.ValuesLost, FindingStatus.Uncertain, firstBlank.Measure, null, null, $"“{table.Title}”（表{table.Code}）只有栏目名称，没有任何数值，全部作为空白载入。", firstBlank.Line)
            : new Finding(TableRules.BlankCells, FindingStatus.Uncertain, firstBlank.Measure, blank, printed + blank, $"“{table.Title}”（表{table.Code}）有{blank}格空白，空白不是0。", firstBlank.Line);
    }

    /// <summary>The end of one table cut off and the beginning of the next lost: rows of the later one follow without its headings.</summary>
    private static IEnumerable<Finding> Merged(IReadOnlyList<AlignedRow> aligned, FormLayout layout)
    {
        for (var i = 0; i + 1 < aligned.Count; i++)
        {
            var (before, after) = (aligned[i], aligned[i + 1]);
            if (before.Row.TableCode == after.Row.TableCode || after.Row.Kind != FormRowKind.Row)
                continue;
            var lost = Enumerable.Range(before.Place + 1, after.Place - before.Place - 1).Count(place => layout.Rows[place].Kind is FormRowKind.Row or FormRowKind.Title);
            if (lost > 0)
                yield return new Finding(TableRules.TablesMerged, FindingStatus.Fail, after.Row.Measures.Count > 0 ? FormTable.CodeOf(after.Row.Measures[0]) : null, lost, null, $"表{before.Row.TableCode}在“{before.Row.Label}”之后中断，紧接表{after.Row.TableCode}的“{after.Row.Label}”一行，中间缺{lost}行（含表头）。");
        }
    }

    private static int? HeadingLine(SourceDocument document, string title)
    {
        var key = LabelKey.Of(title);
        return document.Lines.FirstOrDefault(line => line.Text.Length < 60 && LabelKey.Of(line.Text) == key)?.Number;
    }
}
