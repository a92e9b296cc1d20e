namespace Warehouse.Sql.Dialects;

/// <summary>Tables filled from rows of values of any type: for the small ones, where a type of its own would say nothing more.</summary>
internal static class BulkValues
{
    public static BulkTable<object?[]> Table(string name, IReadOnlyList<string> columns)
    {
        var table = new BulkTable<object?[]>(name);
        foreach (var column in columns)
            table.Add(column, (row, target, place) => Set(target, place, row[place]));
        return table;
    }

    private static void Set(IBulkRow target, int place, object? value)
    {
        switch (value)
        {
            case null: target.Set(place, (string?)null); break;
            case int number: target.Set(place, number); break;
            case decimal number: target.Set(place, number); break;
            case bool flag: target.Set(place, flag ? 1 : 0); break;
            case string text: target.Set(place, text); break;
            case DateOnly date: target.Set(place, date); break;
            default: throw new ArgumentException($"A value of type {value.GetType().Name} has no column type.", nameof(value));
        }
    }
}
