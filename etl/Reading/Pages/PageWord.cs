namespace Warehouse.Etl.Reading.Pages;

/// <summary>A run of characters without a gap, and where it stands.</summary>
internal readonly record struct PageWord(Box Box, string Text);
