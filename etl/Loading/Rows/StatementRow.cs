using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Rows;

/// <summary>A row of <c>fact_conformed</c>.</summary>
internal readonly record struct StatementRow(int DocumentKey, int ConformedKey, int ApplicantKey, ConformedStatement Statement)
{
    public static readonly BulkTable<StatementRow> Table = new BulkTable<StatementRow>("fact_conformed")
        .With("document_key", row => row.DocumentKey)
        .With("conformed_key", row => row.ConformedKey)
        .With("applicant_key", row => row.ApplicantKey)
        .With("value", row => row.Statement.Value)
        .With("components", row => row.Statement.Components)
        .With("components_expected", row => row.Statement.ComponentsExpected)
        .With("is_approximate", row => row.Statement.IsApproximate)
        .With("source", row => Codes.Of(row.Statement.Source))
        .With("series_form", row => row.Statement.SeriesForm);

    /// <summary>The order of the primary key within a document.</summary>
    public static int InOrder(StatementRow one, StatementRow other) =>
        one.ConformedKey != other.ConformedKey ? one.ConformedKey - other.ConformedKey : one.ApplicantKey - other.ApplicantKey;
}
