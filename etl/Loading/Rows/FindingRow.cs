using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Rows;

/// <summary>A row of <c>fact_quality</c>.</summary>
internal readonly record struct FindingRow(int QualityKey, StandingDocument Document, int RuleKey, int CategoryKey, int RunId, Finding Finding)
{
    public static readonly BulkTable<FindingRow> Table = new BulkTable<FindingRow>("fact_quality")
        .With("quality_key", row => row.QualityKey)
        .With("document_key", row => row.Document.DocumentKey)
        .With("office_key", row => row.Document.OfficeKey)
        .With("year_key", row => row.Document.ReportYear)
        .With("rule_key", row => row.RuleKey)
        .With("category_key", row => row.CategoryKey)
        .With("measure_code", row => row.Measure)
        .With("status", row => row.Status)
        .With("left_value", row => row.Left)
        .With("right_value", row => row.Right)
        .With("difference", row => row.Left - row.Right)
        .With("message", row => row.Message)
        .With("evidence_line", row => row.Finding.Line)
        .With("run_id", row => row.RunId);

    public FindingContent Content => new(Document.DocumentKey, Document.OfficeKey, RuleKey, CategoryKey, Measure, Status, Left, Right, Message, Finding.Line);

    private string? Measure => Codes.FitOrNull(Finding.Measure, 60);

    private string Status => Codes.Of(Finding.Status);

    private decimal? Left => Storable(Finding.Left);

    private decimal? Right => Storable(Finding.Right);

    private string Message => Codes.Fit(Finding.Message, 2000);

    /// <summary>Sides of a finding may be quotients: kept to four places. What is beyond the column stays in the message.</summary>
    private static decimal? Storable(decimal? value) =>
        value is { } number && SqliteNumber.IsExact(decimal.Round(number, 4)) ? decimal.Round(number, 4) : null;
}
