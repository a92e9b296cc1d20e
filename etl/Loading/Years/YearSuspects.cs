using System.Data.Common;
using Dapper;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Years;

/// <summary>Keeps <c>year_check_suspect</c>: the documents that the offices beside them bear on in more than their text.</summary>
internal sealed class YearSuspects(DbConnection connection, DbTransaction transaction, ISqlDialect dialect)
{
    /// <param name="looked">Documents that were held against their history anew.</param>
    /// <param name="found">Keys of those of them that have a value far from it.</param>
    public void Replace(IEnumerable<YearDocument> looked, IReadOnlySet<int> found)
    {
        var changed = looked.Where(document => document.IsSuspect != found.Contains(document.DocumentKey)).ToLookup(document => document.IsSuspect, document => document.DocumentKey);
        foreach (var some in changed[true].Chunk(500))
            connection.Execute("DELETE FROM year_check_suspect WHERE document_key IN @some", new { some }, transaction);
        dialect.BulkInsert(connection, transaction, "year_check_suspect", ["document_key"], changed[false].Select(key => new object?[] { key }));
    }
}
