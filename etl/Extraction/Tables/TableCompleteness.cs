using System.Runtime.InteropServices;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Says which tables and rows of the form a document lacks, so that what is missing is never taken for zero.</summary>
internal static class TableCompleteness
{
    /// <summary>Rules whose findings give the reason why a row, or a cell of it, was not taken.</summary>
    private static readonly HashSet<string> reasons = [TableRules.RowWidth, TableRules.TableTruncated, TableRules.TableRepeated, TableRules.CellWords];

    /// <param name="facts">What was read of all copies of the tables.</param>
    /// <param name="findings">What has been said of them so far.</param>
    public static IEnumerable<Finding> Judge(
        SourceDocument document, FormLayout layout, IReadOnlyList<AlignedRow> aligned, IReadOnlyList<ReportFact> facts, IReadOnlyList<Finding> findings)
    {
        var cells = CellsOf(facts);
        var explained = findings.Where(finding => finding.Status != FindingStatus.Pass && reasons.Contains(finding.Rule)).Select(finding => finding.Measure).ToHashSet(StringComparer.Ordinal);
        foreach (var table in layout.Tables)
        {
            if (!table.Measures.Any(cells.ContainsKey))
            {
                yield return new Finding(TableRules.TableMissing, FindingStatus.Fail, table.Rows[0].Measures.First(code => code != RowFacts.Nothing), 0, table.Rows.Count, $"找不到“{table.Title}”的数据（表{table.Code}），该表指标均为缺失而不是0。", HeadingLine(document, table.Title));
            }
            else
            {
                foreach (var (row, measures) in table.Rows)
                {
                    foreach (var code in measures.Where(code => code != RowFacts.Nothing && !explained.Contains(code)))
                    {
                        if (Unread(row, measures.Any(cells.ContainsKey), layout.Measures[code], cells.GetValueOrDefault(code), table) is { } finding)
                            yield return finding;
                    }
                }
            }

            if (Blanks(facts, table) is { } blanks)
                yield return blanks;
        }

        foreach (var finding in OfVariant(document, layout, aligned, cells, explained))
            yield return finding;
        foreach (var finding in Merged(aligned, layout, cells))
            yield return finding;
    }

    /// <summary>How many cells of each measure were read.</summary>
    private static Dictionary<string, int> CellsOf(IReadOnlyList<ReportFact> facts)
    {
        var read = new HashSet<CellKey>(facts.Count);
        var cells = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (read.Add(CellKey.Of(fact)))
                CollectionsMarshal.GetValueRefOrAddDefault(cells, fact.Measure, out _)++;
        }

        return cells;
    }

    /// <summary>Rows of a regional form that a document uses and does not have in full; not every office of the region prints all of them.</summary>
    private static IEnumerable<Finding> OfVariant(SourceDocument document, FormLayout layout, IReadOnlyList<AlignedRow> aligned, Dictionary<string, int> cells, HashSet<string?> explained)
    {
        var variants = aligned.Where(row => row.Row.Kind == FormRowKind.Row && row.Row.FormCode != layout.Code).Select(row => row.Row.FormCode).ToHashSet(StringComparer.Ordinal);
        return from row in layout.Rows
               where row.Kind == FormRowKind.Row && row.FormCode != layout.Code && (variants.Contains(row.FormCode) || IsPrinted(document, row))
               from code in row.Measures
               where code != RowFacts.Nothing && !cells.ContainsKey(code) && !explained.Contains(code)
               select new Finding(TableRules.TableTruncated, FindingStatus.Uncertain, code, null, null, $"表{row.TableCode}中没有读到地方增设的“{row.Label}”一行，其值为缺失而不是0。");
    }

    /// <summary>Whether a line begins with the label of a row and holds a number: the row is there, and could not be read.</summary>
    private static bool IsPrinted(SourceDocument document, FormRow row) =>
        document.Lines.Any(line => line.Text.Length <= LabelKey.LongestLabel && line.Text.AsSpan().TrimStart().StartsWith(row.Label, StringComparison.Ordinal) && line.Text.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>Every cell of a row that was not read has to be said, also where the rest of the row was.</summary>
    private static Finding? Unread(FormRow row, bool isThere, Measure measure, int read, FormTable table)
    {
        var expected = measure.ByApplicant ? FormLayout.Applicants.Count : 1;
        if (read >= expected)
            return null;
        var name = row.Label.Length > 0 ? row.Label : table.Title;
        return isThere
            ? new Finding(TableRules.TableTruncated, FindingStatus.Fail, measure.Code, read, expected, $"表{table.Code}“{name}”一行的“{measure.LabelZh}”应有{expected}格，只读到{read}格，其余为缺失而不是0，请对照原件。")
            : new Finding(TableRules.TableTruncated, FindingStatus.Fail, measure.Code, null, null, $"表{table.Code}中缺少“{name}”一行，其值为缺失而不是0。");
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
                (isOfTable, measure) = (table.Measures.Contains(fact.Measure) || table.MeasuresOfVariants.Contains(fact.Measure), fact.Measure);
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
    private static IEnumerable<Finding> Merged(IReadOnlyList<AlignedRow> aligned, FormLayout layout, Dictionary<string, int> read)
    {
        for (var i = 0; i + 1 < aligned.Count; i++)
        {
            var (before, after) = (aligned[i], aligned[i + 1]);
            if (before.Row.TableCode == after.Row.TableCode || after.Row.Kind != FormRowKind.Row)
                continue;
            var between = Enumerable.Range(before.Place + 1, after.Place - before.Place - 1).Select(place => layout.Rows[place]).Where(row => row.FormCode == layout.Code && (row.Kind is FormRowKind.Row or FormRowKind.Title)).ToList();
            // The rows may stand elsewhere, as where the table is printed in two halves side by side.
            var lost = between.Exists(row => row.Kind == FormRowKind.Row) && between.TrueForAll(row => row.Measures.All(read.ContainsKey)) ? 0 : between.Count;
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
