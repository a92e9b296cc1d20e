namespace Warehouse.Etl.Loading.Rows;

/// <summary>What a document states its numbers in: of two on the same office and year the one with more to it counts.</summary>
internal enum Substance
{
    /// <summary>A page with a title and an attachment.</summary>
    Nothing,

    /// <summary>A page of text beside the table that is attached to it.</summary>
    Sentences,

    Table,
}
