using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Rows;

/// <summary>A row of <c>fact_disclosure</c>.</summary>
internal readonly record struct FactRow(int DocumentKey, int CategoryKey, int ApplicantKey, int OfficeKey, int RunId, SelectedFact Selected)
{
    public static readonly BulkTable<FactRow> Table = new BulkTable<FactRow>("fact_disclosure")
        .With("document_key", row => row.DocumentKey)
        .With("year_key", row => row.Selected.Resolved.Year)
        .With("category_key", row => row.CategoryKey)
        .With("applicant_key", row => row.ApplicantKey)
        .With("office_key", row => row.OfficeKey)
        .With("value", row => row.Selected.Resolved.Fact.Value)
        .With("value_state", row => Codes.Of(row.Selected.Resolved.Fact.State))
        .With("unit", row => Codes.FitOrNull(row.Selected.Resolved.Fact.Unit ?? row.Selected.Resolved.Measure.Unit, 20))
        .With("conformed_value", row => row.Selected.ConformedValue)
        .With("is_approximate", row => row.Selected.Resolved.Fact.Approximate)
        .With("source", row => Codes.Of(row.Selected.Resolved.Fact.Source))
        .With("evidence_line", row => row.Selected.Resolved.Fact.Line)
        .With("evidence_offset", row => row.Selected.Resolved.Fact.Offset)
        .With("evidence_text", row => Codes.Fit(row.Selected.Resolved.Fact.Text, 1000))
        .With("run_id", row => row.RunId);

    /// <summary>The order of the primary key within a document: rows in order go in fastest.</summary>
    public static int InOrder(FactRow one, FactRow other)
    {
        if (one.Selected.Resolved.Year != other.Selected.Resolved.Year)
            return one.Selected.Resolved.Year - other.Selected.Resolved.Year;
        return one.CategoryKey != other.CategoryKey ? one.CategoryKey - other.CategoryKey : one.ApplicantKey - other.ApplicantKey;
    }
}
