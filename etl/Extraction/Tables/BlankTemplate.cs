using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// A form that nobody has filled in, attached to a notice or to instructions: its empty places are no blanks that an
/// office reported.
/// </summary>
public static class BlankTemplate
{
    /// <summary>The tables without facts, and one finding that says why, where no cell holds anything and the document is no report.</summary>
    /// <param name="isReport">Whether the document is a report of a known year.</param>
    public static TableResult WithoutBlanks(TableResult tables, bool isReport)
    {
        if (isReport || tables.Facts.Count == 0 || tables.Facts.Any(fact => fact.State != ValueState.Blank))
            return tables;
        var first = tables.Facts.MinBy(fact => fact.Line)!;
        var finding = new Finding(TableRules.ValuesLost, FindingStatus.Fail, first.Measure, null, null, $"第{first.Line}行起是没有填写的表格，文件也看不出是哪一年的年度报告：{tables.Facts.Count}个空格未作为空白载入。如确为年度报告，请补充年度后重新解析。", first.Line);
        return tables with { Facts = [], Findings = [finding] };
    }
}
