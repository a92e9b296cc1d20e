namespace Warehouse.Sql.Dialects;

/// <summary>A foreign key of a table on a server.</summary>
/// <param name="Parent">The table that the column points to.</param>
/// <param name="ParentColumn">Its key.</param>
internal sealed record SqlServerForeignKey(string Column, string Parent, string ParentColumn);
