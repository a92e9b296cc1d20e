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
        foreach (var table in layout.Rows.Where(row => row.FormCode == layout.Code && row.Measures.Count > 0).GroupBy(row => row.TableCode))
        {
            var missing = table.Where(row => !row.Measures.Select(CodeOf).Any(stated.Contains)).ToList();
            var title = layout.Rows.FirstOrDefault(row => row.TableCode == table.Key && row.Kind == FormRowKind.Title)?.Label ?? table.Key;
            if (missing.Count == table.Count())
            {
                yield return new Finding(TableRules.TableMissing, FindingStatus.Fail, CodeOf(table.First().Measures[0]), 0, table.Count(), $"找不到“{title}”的数据（表{table.Key}），该表指标均为缺失而不是0。", HeadingLine(document, title));
            }
            else
            {
                foreach (var (row, code) in missing.SelectMany(row => row.Measures.Where(code => code != RowFacts.Nothing).Select(code => (row, CodeOf(code)))))
                    yield return new Finding(TableRules.TableTruncated, FindingStatus.Fail, code, null, null, $"表{table.Key}中缺少“{(row.Label.Length > 0 ? row.Label : title)}”一行，其值为缺失而不是0。");
            }

            var codes = table.SelectMany(row => row.Measures.Select(CodeOf)).ToHashSet(StringComparer.Ordinal);
            var ofTable = facts.Where(fact => codes.Contains(fact.Measure)).ToList();
            if (ofTable.Count > 0 && ofTable.All(fact => fact.State == ValueState.Blank))
                yield return new Finding(TableRules.ValuesLost, FindingStatus.Uncertain, ofTable[0].Measure, null, null, $"“{title}”（表{table.Key}）只有栏目名称，没有任何数值，全部作为空白载入。", ofTable[0].Line);
            else if (ofTable.Count(fact => fact.State == ValueState.Blank) is > 0 and var blank)
                yield return new Finding(TableRules.BlankCells, FindingStatus.Uncertain, ofTable.First(fact => fact.State == ValueState.Blank).Measure, blank, ofTable.Count, $"“{title}”（表{table.Key}）有{blank}格空白，空白不是0。", ofTable.First(fact => fact.State == ValueState.Blank).Line);
        }

        foreach (var finding in Merged(aligned, layout))
            yield return finding;
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
                yield return new Finding(TableRules.TablesMerged, FindingStatus.Fail, after.Row.Measures.Count > 0 ? CodeOf(after.Row.Measures[0]) : null, lost, null, $"表{before.Row.TableCode}在“{before.Row.Label}”之后中断，紧接表{after.Row.TableCode}的“{after.Row.Label}”一行，中间缺{lost}行（含表头）。");
        }
    }

    private static string CodeOf(string entry) => entry[(entry.IndexOf('=', StringComparison.Ordinal) + 1)..];

    private static int? HeadingLine(SourceDocument document, string title)
    {
        var key = LabelKey.Of(title);
        return document.Lines.FirstOrDefault(line => line.Text.Length < 60 && LabelKey.Of(line.Text) == key)?.Number;
    }
}
