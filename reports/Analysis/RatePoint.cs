namespace Warehouse.Reports.Analysis;

/// <summary>A rate in one year: the sums of both sides over the offices that state both.</summary>
/// <param name="Rate">0–1; null where no office states both sides or the denominator is zero.</param>
/// <param name="Offices">How many offices it rests on.</param>
/// <param name="IsSmall">Whether the denominator is so small that the rate says little.</param>
/// <param name="BreakNote">Why it does not compare with the rates before: the definition of one of its terms changed; null where it does.</param>
public sealed record RatePoint(int Year, decimal? Numerator, decimal? Denominator, decimal? Rate, int Offices, bool IsSmall, string? BreakNote);
