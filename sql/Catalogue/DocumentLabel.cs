namespace Warehouse.Sql.Catalogue;

/// <summary>A label of the block of particulars around a document (发布机构, 索引号 …): a row of <c>document-labels.csv</c>.</summary>
/// <param name="Field"><c>publisher</c>, <c>published_on</c>, <c>signed_on</c>, <c>title</c>, <c>index</c>, <c>breadcrumb</c> or <c>ignored</c>.</param>
/// <param name="Weight">How far its value is trusted, out of 100.</param>
public sealed record DocumentLabel(string Label, string Field, int Weight);
