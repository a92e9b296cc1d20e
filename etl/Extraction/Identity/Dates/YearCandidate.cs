namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>A place that names a year as the one reported on.</summary>
/// <param name="Source"><c>title</c>, <c>period</c>, <c>statement</c>, <c>form</c>, <c>file_name</c>, <c>manifest</c>, <c>text</c> …</param>
internal sealed record YearCandidate(string Source, int Year, double Weight, int? Line, string Text);
