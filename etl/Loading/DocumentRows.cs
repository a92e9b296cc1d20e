using Warehouse.Etl.Extraction;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading;

/// <summary>Turns one admitted report into rows of the star schema.</summary>
internal sealed class DocumentRows(DimensionKeys dimensions, OfficeDimension offices, int runId)
{
    public const string UnknownForm = "unknown";

    public static readonly string[] DocumentColumns =
    [
        "document_key", "sha256", "file_name", "title", "published_on", "format", "encoding", "form_code", "report_year", "office_key", "office_durable_key",
        "scope", "is_consolidated", "parser_version", "status", "loaded_run_id",
    ];

    public static readonly string[] FactColumns =
    [
        "document_key", "year_key", "category_key", "applicant_key", "office_key", "value", "value_state", "unit", "conformed_value",
        "is_approximate", "source", "evidence_line", "evidence_offset", "evidence_text", "run_id",
    ];

    public static readonly string[] StatementColumns =
    [
        "document_key", "conformed_key", "applicant_key", "value", "components", "components_expected", "is_approximate", "source", "series_form",
    ];

    public static readonly string[] FindingColumns =
    [
        "quality_key", "document_key", "office_key", "year_key", "rule_key", "category_key", "measure_code", "status",
        "left_value", "right_value", "difference", "message", "evidence_line", "run_id",
    ];

    private static readonly string parserVersion = typeof(ParsedReport).Assembly.GetName().Version?.ToString() ?? "";

    public object?[] Document(ParsedReport report, StandingDocument document, bool isCurrent) =>
    [
        document.DocumentKey, report.Source.Sha256, document.FileName, report.Title is { } title ? Codes.Fit(title, 400) : null, report.PublishedOn,
        Codes.Of(report.Source.Format), Codes.Fit(report.Source.Encoding, 40), dimensions.Forms.Contains(report.Form) ? report.Form : UnknownForm,
        document.ReportYear, document.OfficeKey, document.OfficeDurableKey, Codes.Of(report.Scope), document.IsConsolidated, parserVersion,
        isCurrent ? "current" : "superseded", runId,
    ];

    public IEnumerable<object?[]> Facts(ParsedReport report, int documentKey, IEnumerable<SelectedFact> facts)
    {
        foreach (var (resolved, conformedValue) in facts)
        {
            var fact = resolved.Fact;
            yield return
            [
                documentKey, resolved.Year, dimensions.Categories.KeyOf(resolved), dimensions.Applicants[resolved.Applicant],
                offices.VersionOf(report.Office, resolved.Year).OfficeKey, fact.Value, Codes.Of(fact.State), (fact.Unit ?? resolved.Measure.Unit) is { } unit ? Codes.Fit(unit, 20) : null,
                conformedValue, fact.Approximate, Codes.Of(fact.Source), fact.Line, fact.Offset, Codes.Fit(fact.Text, 1000), runId,
            ];
        }
    }

    public IEnumerable<object?[]> Statements(StandingDocument document, IEnumerable<ConformedStatement> statements) =>
        statements.Select(statement => new object?[]
        {
            document.DocumentKey, dimensions.Conformed[statement.ConformedCode], dimensions.Applicants[statement.Applicant], statement.Value,
            statement.Components, statement.ComponentsExpected, statement.IsApproximate, Codes.Of(statement.Source), statement.SeriesForm,
        });

    public IEnumerable<object?[]> Findings(ParsedReport report, StandingDocument document, IEnumerable<Finding> findings, KeySequence keys)
    {
        foreach (var finding in findings)
        {
            var (left, right) = (Storable(finding.Left), Storable(finding.Right));
            yield return
            [
                keys.Next(), document.DocumentKey, document.OfficeKey, document.ReportYear, dimensions.Rules.KeyOf(finding.Rule),
                dimensions.Categories.KeyOf(report.Form, finding.Measure), finding.Measure is { } measure ? Codes.Fit(measure, 60) : null,
                Codes.Of(finding.Status), left, right, left - right, Codes.Fit(finding.Message, 2000), finding.Line, runId,
            ];
        }
    }

    /// <summary>Sides of a finding may be quotients: kept to four places. What is beyond the column stays in the message.</summary>
    private static decimal? Storable(decimal? value) =>
        value is { } number && SqliteNumber.IsExact(decimal.Round(number, 4)) ? decimal.Round(number, 4) : null;
}
