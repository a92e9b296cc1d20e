namespace Warehouse.Etl.Reading.Pages;

/// <summary>The words of one page, in no particular order.</summary>
internal sealed record Page(double Width, double Height, IReadOnlyList<PageWord> Words);
