using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Tables;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Office;

/// <summary>The files of a report beside its pages: a workbook, a briefing, and each table as CSV.</summary>
public sealed class Downloads(RegionPageModel page, WarehouseContent content, IReadOnlyList<DictionaryEntry> dictionary)
{
    public const string Workbook = "files/report.xlsx";

    public const string Briefing = "files/briefing.docx";

    private readonly IReadOnlyList<ReportTable> tables = ReportTables.Of(page, content, dictionary);

    public IReadOnlyList<Link> Links =>
    [
        new(Texts.Of("downloads.briefing"), Briefing),
        new(Texts.Of("downloads.workbook"), Workbook),
        .. tables.Select(table => new Link(Texts.Of("downloads.table", ("table", table.Title), ("rows", Charts.Numbers.Grouped(table.Rows.Count))), Csv(table))),
    ];

    public void Write(ReportFolder folder)
    {
        using (var file = folder.Create(Workbook))
            Office.Workbook.Write(file, page.Head.Title, OfficeCharts.Of(page), tables);
        using (var file = folder.Create(Briefing))
            Office.Briefing.Write(file, page);
        foreach (var table in tables)
        {
            using var file = folder.Create(Csv(table));
            CsvTable.Write(file, table);
        }
    }

    private static string Csv(ReportTable table) => $"files/{table.Name}.csv";
}
