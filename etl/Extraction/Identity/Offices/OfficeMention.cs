namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>An office named in a place where a document tells who it is from.</summary>
/// <param name="Source"><c>title</c>, <c>statement</c>, <c>compiled_by</c>, <c>publisher</c>, <c>signature</c>, <c>contact</c>, <c>address</c> …</param>
/// <param name="Weight">How far such a place is trusted.</param>
/// <param name="Line">Null for the file name, the carrier and the manifest.</param>
/// <param name="Words">As printed.</param>
internal sealed record OfficeMention(OfficeName Name, string Source, double Weight, int? Line, string Words);
