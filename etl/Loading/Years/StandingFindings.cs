using System.Data.Common;
using Dapper;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Years;

/// <summary>Puts findings in the place of those that stand, and leaves alone what is found again.</summary>
internal sealed class StandingFindings(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, KeySequence keys)
{
    /// <param name="found">All that there is to say on the documents whose keys are in <c>stage_key</c> by these rules.</param>
    public void Replace(IReadOnlyCollection<int> rules, IReadOnlyList<FindingRow> found)
    {
        var standing = new Dictionary<FindingContent, Stack<int>>();
        foreach (var (key, content) in Standing(rules))
        {
            if (!standing.TryGetValue(content, out var same))
                standing[content] = same = new Stack<int>();
            same.Push(key);
        }
        var more = found.Where(row => !(standing.TryGetValue(row.Content, out var same) && same.TryPop(out _))).ToList();
        Delete([.. standing.Values.SelectMany(left => left).Order()]);
        dialect.BulkInsert(connection, transaction, FindingRow.Table, more.Select(row => row with { QualityKey = keys.Next() }));
    }

    private IEnumerable<(int Key, FindingContent Content)> Standing(IReadOnlyCollection<int> rules) => connection.Query<int, FindingContent, (int, FindingContent)>(
        """
        SELECT q.quality_key, q.document_key AS DocumentKey, q.office_key AS OfficeKey, q.rule_key AS RuleKey, q.category_key AS CategoryKey,
            q.measure_code AS Measure, q.status AS Status, q.left_value AS LeftValue, q.right_value AS RightValue, q.message AS Message, q.evidence_line AS Line
        FROM stage_key s CROSS JOIN fact_quality q
        WHERE q.document_key = s.item_key AND q.rule_key IN @rules
        """, (key, content) => (key, content), new { rules }, transaction, splitOn: "DocumentKey", commandTimeout: 600);

    private void Delete(IReadOnlyList<int> gone)
    {
        foreach (var some in gone.Chunk(500))
            connection.Execute("DELETE FROM fact_quality WHERE quality_key IN @some", new { some }, transaction, commandTimeout: 600);
    }
}
