using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Dimensions;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Corrections;

/// <summary>Makes the conformed statements of one document anew from its facts in the warehouse.</summary>
internal sealed class ConformedFacts(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, DimensionKeys dimensions)
{
    private static readonly Dictionary<(string Form, string Code), Measure> measures = ReferenceData.Measures
        .GroupBy(measure => (measure.FormCode, measure.Code)).ToDictionary(group => group.Key, group => group.First());

    public void Restate(int document)
    {
        var year = connection.ExecuteScalar<int>("SELECT report_year FROM dim_document WHERE document_key = @document", new { document }, transaction);
        var facts = connection.Query<(string Form, string Code, string Label, string Applicant, int Year, decimal? Value, bool IsApproximate, string Source)>("""
            SELECT c.form_code, c.category_code, c.category_label, a.applicant_code, f.year_key, f.conformed_value, f.is_approximate, f.source
            FROM fact_disclosure f
            JOIN dim_category c ON c.category_key = f.category_key
            JOIN dim_applicant a ON a.applicant_key = f.applicant_key
            WHERE f.document_key = @document
            """, new { document }, transaction).Select(row => Selected(row.Form, row.Code, row.Label, row.Applicant, row.Year, row.Value, row.IsApproximate, row.Source)).ToList();
        connection.Execute("DELETE FROM fact_conformed WHERE document_key = @document", new { document }, transaction);
        dialect.BulkInsert(connection, transaction, StatementRow.Table, [.. ConformedStatements.Of(year, facts).Select(statement =>
            new StatementRow(document, dimensions.Conformed[statement.ConformedCode], dimensions.Applicants[statement.Applicant], statement)).Order(Comparer<StatementRow>.Create(StatementRow.InOrder))]);
    }

    private static SelectedFact Selected(string form, string code, string label, string applicant, int year, decimal? value, bool isApproximate, string source)
    {
        var measure = measures[(form, code)];
        var fact = new ReportFact(
            code, measure.ConformedCode, null, applicant, value, ValueState.Reported, null, isApproximate, null,
            source == Codes.Of(FactSource.Table) ? FactSource.Table : FactSource.Prose, 1, 0, "");
        return new SelectedFact(new ResolvedFact(fact, measure, label, applicant, year), value);
    }
}
