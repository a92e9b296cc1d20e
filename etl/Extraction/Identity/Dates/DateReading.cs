namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>One way to read characters as a date.</summary>
/// <param name="End">Where the text goes on.</param>
/// <param name="Collapsed">Whether 年 or 月 was lost, so that the digits could be parted in another way.</param>
public sealed record DateReading(DateOnly Date, int End, bool Collapsed);
