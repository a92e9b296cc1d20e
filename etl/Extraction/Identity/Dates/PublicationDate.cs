namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>A date that may be the one of publication.</summary>
/// <param name="Readings">More than one where characters were lost and the digits can be parted in several ways.</param>
internal sealed record PublicationDate(string Source, IReadOnlyList<DateReading> Readings, double Weight, int? Line, string Text);
