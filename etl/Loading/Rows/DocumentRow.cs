using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Rows;

/// <summary>A row of <c>dim_document</c>.</summary>
/// <param name="FormCode">The form of the report, where the catalogue has it.</param>
internal readonly record struct DocumentRow(ParsedReport Report, StandingDocument Document, string FormCode, bool IsCurrent, int RunId)
{
    public const string UnknownForm = "unknown";

    public static readonly BulkTable<DocumentRow> Table = new BulkTable<DocumentRow>("dim_document")
        .With("document_key", row => row.Document.DocumentKey)
        .With("sha256", row => row.Document.Sha256)
        .With("file_name", row => row.Document.FileName)
        .With("url", row => WebAddress.OrNull(row.Report.Source.Url))
        .With("title", row => Codes.FitOrNull(row.Report.Title, 400))
        .With("published_on", row => row.Report.PublishedOn)
        .With("format", row => Codes.Of(row.Report.Source.Format))
        .With("encoding", row => Codes.Fit(row.Report.Source.Encoding, 40))
        .With("form_code", row => row.FormCode)
        .With("report_year", row => row.Document.ReportYear)
        .With("office_key", row => row.Document.OfficeKey)
        .With("office_durable_key", row => row.Document.OfficeDurableKey)
        .With("scope", row => Codes.Of(row.Report.Scope))
        .With("is_consolidated", row => row.Document.IsConsolidated)
        .With("parser_version", row => parserVersion)
        .With("status", row => row.IsCurrent ? "current" : "superseded")
        .With("loaded_run_id", row => row.RunId);

    private static readonly string parserVersion = typeof(ParsedReport).Assembly.GetName().Version?.ToString() ?? "";
}
