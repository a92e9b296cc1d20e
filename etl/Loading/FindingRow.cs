using Warehouse.Etl.Extraction;
using Warehouse.Sql;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading;

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
        .With("measure_code", row => Codes.FitOrNull(row.Finding.Measure, 60))
        .With("status", row => Codes.Of(row.Finding.Status))
        .With("left_value", row => Storable(row.Finding.Left))
        .With("right_value", row => Storable(row.Finding.Right))
        .With("difference", row => Storable(row.Finding.Left) - Storable(row.Finding.Right))
        .With("message", row => Codes.Fit(row.Finding.Message, 2000))
        .With("evidence_line", row => row.Finding.Line)
        .With("run_id", row => row.RunId);

    /// <summary>Sides of a finding may be quotients: kept to four places. What is beyond the column stays in the message.</summary>
    private static decimal? Storable(decimal? value) =>
        value is { } number && SqliteNumber.IsExact(decimal.Round(number, 4)) ? decimal.Round(number, 4) : null;
}
