namespace Warehouse.Etl.Loading.Rows;

/// <summary>Where a stored document has its numbers, as columns of a statement in which it is <c>d</c>.</summary>
internal static class SubstanceQuery
{
    public const string Columns = """
        CASE WHEN EXISTS (SELECT 1 FROM fact_disclosure f WHERE f.document_key = d.document_key AND f.value IS NOT NULL AND f.source = 'table') THEN 1 ELSE 0 END AS HasTable,
        CASE WHEN EXISTS (SELECT 1 FROM fact_disclosure f WHERE f.document_key = d.document_key AND f.value IS NOT NULL AND f.source = 'prose') THEN 1 ELSE 0 END AS HasSentences
        """;
}
