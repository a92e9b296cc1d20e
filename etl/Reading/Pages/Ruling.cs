namespace Warehouse.Etl.Reading.Pages;

/// <summary>A line drawn on a page, horizontal or vertical.</summary>
/// <param name="At">Its y if it is horizontal, its x if it is vertical.</param>
/// <param name="From">Where it begins in the other direction.</param>
internal readonly record struct Ruling(bool IsHorizontal, double At, double From, double To);
