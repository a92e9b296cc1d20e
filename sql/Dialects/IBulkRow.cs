namespace Warehouse.Sql.Dialects;

/// <summary>The row that an engine's bulk insert is about to take, value by value in the order of the columns.</summary>
internal interface IBulkRow
{
    /// <summary>A whole number, or 1 and 0 for true and false.</summary>
    void Set(int place, int? value);

    void Set(int place, decimal? value);

    void Set(int place, string? value);

    void Set(int place, DateOnly? value);
}
