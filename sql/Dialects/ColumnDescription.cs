namespace Warehouse.Sql.Dialects;

/// <summary>What a column of a table or view means.</summary>
/// <param name="Column">Empty for the table or view itself.</param>
/// <param name="Text">In Chinese and English.</param>
public sealed record ColumnDescription(string Table, string Column, string Text);
