using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Warehouse.Reports.Charts;

namespace Warehouse.Tests.Reports.Office;

public sealed class WorkbookTests
{
    [Test]
    public void A_chart_with_more_series_than_its_sheet_has_columns_set_is_written_whole()
    {
        const int Series = 30;
        var chart = new ChartSpec("many", ChartKind.StackedColumn, "构成", "条", ["2020", "2021"], [.. Enumerable.Range(1, Series).Select(at => new ChartSeries($"第{at}类", [at, null]))]);
        using var file = new MemoryStream();

        Warehouse.Reports.Office.Workbook.Write(file, "标题", [chart], []);

        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.That(new OpenXmlValidator().Validate(workbook), Is.Empty);
        Assert.That(workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<Row>()).Max(row => row.Elements<Cell>().Count()), Is.EqualTo(Series + 1));
    }
}
