namespace Warehouse.Etl.Generation.Drafts;

/// <summary>A stretch of text to be replaced.</summary>
public readonly record struct TextEdit(int Start, int Length, string Text);
