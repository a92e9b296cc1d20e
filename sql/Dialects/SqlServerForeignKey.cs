namespace Warehouse.Sql.Dialects;

/// <summary>A foreign key on a server.</summary>
/// <param name="Table">Whose column points to another table.</param>
/// <param name="Parent">The table that the column points to.</param>
/// <param name="ParentColumn">Its key.</param>
internal sealed record SqlServerForeignKey(string Table, string Column, string Parent, string ParentColumn);
