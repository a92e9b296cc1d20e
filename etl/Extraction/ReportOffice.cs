namespace Warehouse.Etl.Extraction;

/// <summary>The office that published a report.</summary>
/// <param name="Name">Null where the document never names it.</param>
/// <param name="Code">Natural key of <c>dim_office</c>: region code and name, stable over the years; null where the name is unknown.</param>
/// <param name="Kind">A code of the kinds of office: street_office, town, bureau …</param>
public sealed record ReportOffice(string? Name, string? Code, string? Kind, ReportRegion? Region);
