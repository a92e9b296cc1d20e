namespace Warehouse.Etl.Extraction.Identity.Layout;

/// <summary>One particular of a document: 发布机构: 白洋街道.</summary>
/// <param name="Field">What it is, after <c>document-labels.csv</c>: <c>publisher</c>, <c>published_on</c> …</param>
/// <param name="Label">As printed, without blanks.</param>
/// <param name="Weight">How far it is trusted, out of 100.</param>
public sealed record DocumentField(string Field, string Label, string Value, int Weight, int Line);
