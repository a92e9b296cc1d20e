using Dapper;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Reading.Corrections;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Corrections;

/// <summary>The list of corrections that a warehouse has. Every load goes by it: the one that brings it, and those after.</summary>
public static class CorrectionList
{
    private static readonly string[] columns =
    [
        "correction_key", "sha256", "office_code", "report_year", "measure_code", "category_label", "applicant_code",
        "expected_value", "corrected_value", "reason", "author_role",
    ];

    /// <summary>Puts a list in the place of the one before: what is not in it any more is taken back by the next load.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static void Replace(RunLock runLock, IReadOnlyList<Correction> corrections) => runLock.Database.Guard(() =>
    {
        using var connection = runLock.Database.Open();
        using var transaction = runLock.Database.Dialect.BeginWrite(connection);
        connection.Execute("DELETE FROM correction", transaction: transaction);
        var rows = runLock.Database.Dialect.BulkInsert(connection, transaction, "correction", columns, corrections.Select((row, i) => new object?[]
        {
            i + 1, row.Sha256, row.OfficeCode, row.Year, row.Measure, row.Label, row.Applicant, row.Expected, row.Corrected, row.Reason, row.AuthorRole,
        }));
        transaction.Commit();
        return rows;
    });

    /// <summary>What became of the corrections in the last load.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static (int Listed, int Applied, int Refused) State(WarehouseDatabase database) => database.Guard(() =>
    {
        using var connection = database.Open();
        return (
            connection.ExecuteScalar<int>("SELECT COUNT(*) FROM correction"),
            connection.ExecuteScalar<int>("SELECT COUNT(*) FROM fact_correction"),
            connection.ExecuteScalar<int>("SELECT COUNT(*) FROM correction_document c JOIN fact_quality q ON q.document_key = c.document_key JOIN dim_rule u ON u.rule_key = q.rule_key WHERE u.rule_code = @rule", new { rule = LoadingRules.CorrectionExpectation }));
    });
}
