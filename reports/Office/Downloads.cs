using Warehouse.Reports.Pages;
using Warehouse.Reports.Tables;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Office;

/// <summary>The files of a report beside its pages: a workbook, a briefing, and each table as CSV.</summary>
public sealed class Downloads(RegionPageModel page, IReadOnlyList<ReportTable> tables)
{
    public const string Workbook = "files/report.xlsx";

    public const string Briefing = "files/briefing.docx";

    public IReadOnlyList<Link> Links =>
    [
        new(Texts.Of("downloads.briefing"), Briefing),
        new(Texts.Of("downloads.workbook"), Workbook),
        .. tables.Select(table => new Link(Texts.Of("downloads.table", ("table", table.Title), ("rows", Numbers.Grouped(table.Rows.Count))), Csv(table))),
    ];

    public void Write(ReportFolder folder)
    {
        // The workbook takes the longest: the rest is made beside it.
        var rest = Task.Run(() =>
        {
            using (var file = folder.Create(Briefing))
                Office.Briefing.Write(file, page);
            foreach (var table in tables.Where(table => !table.IsLong))
                CsvTable.Write(folder.Create(Csv(table)), table);
        });
        try
        {
            using var file = folder.Create(Workbook);
            Office.Workbook.Write(file, page.Head.Title, OfficeCharts.Of(page), [.. tables.Select(table => table.IsLong ? Copied(folder, table) : table)]);
        }
        finally
        {
            rest.GetAwaiter().GetResult();
        }
    }

    /// <summary>The rows of a long table are read once, for the workbook, and go into the CSV file on their way; a thread of its own does that, ahead of the workbook.</summary>
    private static ReportTable Copied(ReportFolder folder, ReportTable table) =>
        table with { Rows = new TableRows<IReadOnlyList<object?>>(RowsAhead.Of(CsvTable.Copied(() => folder.Create(Csv(table)), table)), table.Rows.Count, row => row) };

    private static string Csv(ReportTable table) => $"files/{table.Name}.csv";
}
