using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Warehouse.Etl.Loading.Regions;
using Warehouse.Sql;

namespace Warehouse.Tests.Reports;

/// <summary>Puts rows straight into the star schema, so that reports are tested without reading a document.</summary>
public sealed class StarRows : IDisposable
{
    private const int Run = 1;

    private readonly WarehouseDatabase database;
    private readonly DbConnection connection;
    private long nextKey = 1;

    public StarRows(WarehouseDatabase database)
    {
        this.database = database;
        connection = database.Open();
        connection.Execute(
            """
            INSERT INTO etl_run (run_id, started_at, verb, status, documents_found, documents_loaded, documents_unchanged, documents_superseded,
                documents_quarantined, documents_failed, facts_loaded, findings)
            VALUES (@Run, @now, 'load', 'completed', 0, 0, 0, 0, 0, 0, 0, 0)
            """,
            new { Run, now = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) });
    }

    public long Office(string name, string regionCode, string kind = "street_office", string? code = null)
    {
        var key = nextKey++;
        connection.Execute(
            """
            INSERT INTO dim_office (office_key, durable_key, office_code, office_name, full_name, office_kind, is_main_office, region_key, valid_from_year, is_current, run_id)
            SELECT @key, @key, @code, @name, @name, @kind, 0, region_key, 0, 1, @Run FROM dim_region WHERE region_code = @regionCode
            """,
            new { key, code = code ?? $"{regionCode}-{name}", name, kind, regionCode, Run });
        return key;
    }

    public long Document(long office, int year, string form, string? title = null, DateOnly? published = null, string? url = null, string scope = "own")
    {
        var key = nextKey++;
        connection.Execute(
            """
            INSERT INTO dim_document (document_key, sha256, file_name, url, title, published_on, format, encoding, form_code, report_year, office_key,
                office_durable_key, scope, is_consolidated, parser_version, status, loaded_run_id)
            VALUES (@key, @hash, @file, @url, @title, @published, 'txt', 'utf-8', @form, @year, @office, @office, @scope, @consolidated, 'test', 'current', @Run)
            """,
            new
            {
                key,
                hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}"))),
                file = $"{key}.txt",
                url,
                title = title ?? $"{year}年政府信息公开工作年度报告",
                published,
                form,
                year,
                office,
                scope,
                consolidated = scope == "consolidated",
                Run,
            });
        return key;
    }

    /// <summary>A cell of the document's own year; null is a blank cell.</summary>
    public void Fact(long document, string measure, decimal? value, int line = 10, string? text = null, string? label = null, string applicant = "total", string source = "table")
    {
        if (label is not null)
            Category(document, measure, label);
        var rows = connection.Execute(
            """
            INSERT INTO fact_disclosure (document_key, year_key, category_key, applicant_key, office_key, value, value_state, unit, conformed_value,
                is_approximate, source, evidence_line, evidence_offset, evidence_text, run_id)
            SELECT d.document_key, d.report_year, c.category_key, a.applicant_key, d.office_key, @value, @state, c.unit, @value, 0, @source, @line, 0, @text, @Run
            FROM dim_document d
            JOIN dim_category c ON c.form_code = CASE WHEN @source = 'prose' THEN 'PROSE' ELSE d.form_code END AND c.category_code = @measure AND c.category_label = @label
            JOIN dim_applicant a ON a.applicant_code = CASE WHEN c.by_applicant = 1 THEN @applicant ELSE 'none' END
            WHERE d.document_key = @document
            """,
            new { document, measure, value, state = value is null ? "blank" : "reported", source, line, text = text ?? $"{measure} {value}", label = label ?? "", applicant, Run });
        Assert.That(rows, Is.EqualTo(1), $"The form of document {document} has a measure {measure}.");
    }

    public void Finding(long document, string rule, string status, decimal? left, decimal? right, string message, int? line, string? measure = null) =>
        connection.Execute(
            """
            INSERT INTO fact_quality (quality_key, document_key, office_key, year_key, rule_key, category_key, measure_code, status, left_value, right_value,
                difference, message, evidence_line, run_id)
            SELECT @key, d.document_key, d.office_key, d.report_year, u.rule_key, 0, @measure, @status, @left, @right, @difference, @message, @line, @Run
            FROM dim_document d JOIN dim_rule u ON u.rule_code = @rule
            WHERE d.document_key = @document
            """,
            new { key = nextKey++, document, rule, measure, status, left, right, difference = left - right, message, line, Run });

    public void Quarantine(string officeCode, int year) =>
        connection.Execute(
            """
            INSERT INTO quarantine (sha256, file_name, office_code, report_year, reason_code, reason, first_run_id, last_run_id, status, parsed_json)
            VALUES (@hash, 'held.txt', @officeCode, @year, 'not_a_year', '统计期不是一个自然年度', @Run, @Run, 'open', '{}')
            """,
            new { hash = $"held-{officeCode}-{year}", officeCode, year, Run });

    /// <summary>What loading makes of the facts once they are in: the conformed statements of the forms, and how many offices are expected.</summary>
    public void Dispose()
    {
        connection.Execute(
            """
            INSERT INTO fact_conformed (document_key, conformed_key, applicant_key, value, components, components_expected, is_approximate, source, series_form)
            SELECT f.document_key, b.conformed_key, t.applicant_key,
                CASE WHEN COUNT(f.conformed_value) = MAX(b.components_expected) THEN SUM(f.conformed_value) END,
                COUNT(f.conformed_value), MAX(b.components_expected), 0, 'table', b.form_code
            FROM fact_disclosure f
            JOIN conformed_component b ON b.category_key = f.category_key AND b.is_prose = 0
            JOIN dim_applicant a ON a.applicant_key = f.applicant_key
            JOIN dim_applicant t ON t.applicant_code = CASE WHEN a.applicant_code = 'none' THEN 'total' ELSE a.applicant_code END
            GROUP BY f.document_key, b.conformed_key, t.applicant_key, b.form_code
            """);
        using (var transaction = database.Dialect.BeginWrite(connection))
        {
            RegionYears.Touched(connection, transaction, firstKey: 1);
            transaction.Commit();
        }
        connection.Dispose();
        RegionExpectations.Refresh(database);
        RegionYears.Refresh(database);
    }

    /// <summary>A member of an open list, as loading makes it when a document names it.</summary>
    private void Category(long document, string measure, string label) =>
        connection.Execute(
            """
            INSERT INTO dim_category (category_key, form_code, table_code, category_code, category_label, parent_key, label_zh, label_en, label_raw, unit,
                flow_or_stock, is_total, is_additive, by_applicant, conformed_code, position)
            SELECT @key, c.form_code, c.table_code, c.category_code, @label, c.category_key, @label, @label, @label, c.unit,
                c.flow_or_stock, 0, 1, 0, c.conformed_code, c.position
            FROM dim_category c
            WHERE c.form_code = 'PROSE' AND c.category_code = @measure AND c.category_label = ''
                AND NOT EXISTS (SELECT 1 FROM dim_category x WHERE x.form_code = 'PROSE' AND x.category_code = @measure AND x.category_label = @label)
            """,
            new { key = 900_000 + nextKey++, document, measure, label });
}
