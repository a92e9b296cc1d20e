using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Rows;

/// <summary>A row of <c>document_signature</c>.</summary>
internal readonly record struct SignatureRow(int DocumentKey, string Signature)
{
    public const int Longest = 400;

    public static readonly BulkTable<SignatureRow> Table = new BulkTable<SignatureRow>("document_signature")
        .With("document_key", row => row.DocumentKey)
        .With("signature", row => row.Signature);
}
