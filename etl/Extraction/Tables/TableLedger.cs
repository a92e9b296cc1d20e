using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>What has been read of a document's tables so far: facts, findings, the lines and the cells they took.</summary>
internal sealed class TableLedger(RowFacts rowFacts)
{
    private readonly List<ReportFact> facts = [];
    private readonly List<Finding> findings = [];
    private readonly HashSet<int> lines = [];
    private readonly HashSet<CellPlace> taken = [];

    public IReadOnlyList<ReportFact> Facts => facts;

    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlySet<int> Lines => lines;

    /// <summary>The places of the cells that belong to a row.</summary>
    public IReadOnlySet<CellPlace> Taken => taken;

    public void AddLine(int line) => lines.Add(line);

    public void AddSentence(FormRow row, TableCell cell)
    {
        facts.AddRange(rowFacts.OfSentence(row, cell));
        lines.Add(cell.Line);
    }

    public void Occupy(IReadOnlyList<Slot> slots)
    {
        foreach (var slot in slots)
            taken.Add(CellPlace.Of(slot.Cell));
    }

    public void Add(Finding finding) => findings.Add(finding);

    public void Add(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, RowBinding binding, IReadOnlyList<Slot> slots, TableCell label, string table)
    {
        var rule = binding.IsSure ? $"table:{table}" : $"table:{table}:sums";
        for (var i = 0; i < columns.Count; i++)
        {
            if (binding.Columns[i] is not { } slot)
                continue;
            taken.Add(CellPlace.Of(slot.Cell));
            if (columns[i].Measure is not { } measure)
                continue;
            if (IsShare(slot, measure))
                DoubtFraction(measure, slot, label, "百分数");
            else if (IsPartOfOne(slot, measure))
                DoubtFraction(measure, slot, label, "小数");
            else
                Add(rowFacts.Of(measure, columns[i].Applicant, slot, label, rule));
        }

        foreach (var slot in slots)
            lines.Add(slot.Cell.Line);
    }

    /// <summary>A fraction of what is counted in pieces: 1.234 may be 1,234 with another mark, or a slip.</summary>
    private static bool IsPartOfOne(Slot slot, Measure measure) =>
        slot.Value.Number is { } number && number != decimal.Truncate(number) && measure.Unit is { } unit && !unit.Contains('元', StringComparison.Ordinal) && unit != "%";

    /// <summary>A percentage in the place of a count: the cell of a column that the form does not have.</summary>
    private static bool IsShare(Slot slot, Measure measure) => slot.Value.Unit == "%" && measure.Unit != "%";

    private void DoubtFraction(Measure measure, Slot slot, TableCell label, string kind)
    {
        var line = slot.Cell.Line > 0 ? slot.Cell.Line : label.Line;
        findings.Add(new Finding(TableRules.CellWords, FindingStatus.Uncertain, measure.Code, slot.Value.Number, null, $"第{line}行该格写的是{kind}“{slot.Cell.Text}”，而该项以{measure.Unit}计数，未载入，请对照原件。", line));
    }

    private void Add(ReportFact fact)
    {
        facts.Add(fact);
        if (fact.State == ValueState.Text)
            findings.Add(new Finding(TableRules.CellWords, FindingStatus.Uncertain, fact.Measure, null, null, $"第{fact.Line}行该格写的是文字而不是数字，未作为0载入：{fact.Text}", fact.Line));
        if (fact is { Measure: "procurement_amount", Value: > 0, Unit: "元" } && !fact.Text.Contains('元', StringComparison.Ordinal))
            findings.Add(new Finding(TableRules.AmountUnit, FindingStatus.Uncertain, fact.Measure, fact.Value, null, $"第{fact.Line}行采购总金额没有写明单位，按“元”载入，可能是万元，请核对。", fact.Line));
    }

    public void Doubt(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, int found, TableCell label, string name, RowBinding? binding = null)
    {
        var open = columns.Where((column, i) => column.Measure is not null && binding?.Columns[i] is null).ToList();
        foreach (var code in columns.Select(column => column.Measure?.Code).OfType<string>().Distinct())
        {
            var left = open.Count(column => column.Measure!.Code == code);
            var outcome = left == 0 ? "已按合计判定各格属于哪一列" : $"其中{left}格不能确定属于哪一列，未载入";
            findings.Add(new Finding(TableRules.RowWidth, FindingStatus.Uncertain, code, found, columns.Count, $"第{label.Line}行“{name}”应有{columns.Count}格，实有{found}格，{outcome}，请对照原件。", label.Line));
        }
    }

    public void AddBlanks(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, TableCell label) =>
        facts.AddRange(columns.Where(column => column.Measure is not null).Select(column => rowFacts.Blank(column.Measure!, column.Applicant, label, "table:blank")));

    /// <summary>The document ends within the row: the cells before the cut stand in the order of the columns.</summary>
    public void AddTruncated(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, IReadOnlyList<Slot> slots, TableCell label, string table)
    {
        var kept = slots.Any(slot => slot.IsBlank) ? [] : slots;
        Add(columns, new RowBinding([.. Enumerable.Range(0, columns.Count).Select(i => i < kept.Count ? (Slot?)kept[i] : null)], IsSure: true, 0), kept, label, table);
        findings.Add(new Finding(TableRules.TableTruncated, FindingStatus.Fail, columns.Select(column => column.Measure?.Code).FirstOrDefault(code => code is not null), slots.Count, columns.Count, $"文件在第{label.Line}行“{label.Text}”处中断，该行{columns.Count}格只见{slots.Count}格，其余为缺失而不是0。", label.Line));
    }

    /// <summary>Takes back all that a row was read to say, blanks and strokes too: its place has become doubtful.</summary>
    public void Withdraw(AlignedRow row, TableCell label, string reason)
    {
        if (facts.RemoveAll(fact => row.Row.Measures.Contains(fact.Measure)) is > 0 and var withdrawn)
            findings.Add(new Finding(TableRules.RowWidth, FindingStatus.Uncertain, row.Row.Measures[0], withdrawn, null, $"第{label.Line}行“{label.Text}”：表中{reason}，各格不能确定属于哪一行哪一列，{withdrawn}格未载入，请对照原件。", label.Line));
    }
}
