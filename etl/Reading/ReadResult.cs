using System.Diagnostics.CodeAnalysis;

namespace Warehouse.Etl.Reading;

/// <summary>What became of one file: a document, or the reason why there is none.</summary>
public sealed record ReadResult
{
    private ReadResult(SourceDocument? document, ReadFailure? failure) => (Document, Failure) = (document, failure);

    public SourceDocument? Document { get; }

    public ReadFailure? Failure { get; }

    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsRead => Document is not null;

    public static ReadResult Of(SourceDocument document) => new(document, null);

    public static ReadResult Of(ReadFailure failure) => new(null, failure);
}
