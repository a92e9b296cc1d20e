namespace Warehouse.Sql.Dialects;

/// <summary>A table as a bulk insert fills it: which columns, and what of a row of memory goes into each. Values are never boxed on the way.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
public sealed class BulkTable<T>(string name)
{
    private readonly List<string> columns = [];
    private readonly List<Action<T, IBulkRow, int>> writers = [];

    public string Name => name;

    public IReadOnlyList<string> Columns => columns;

    public BulkTable<T> With(string column, Func<T, int?> value) => Add(column, (row, target, place) => target.Set(place, value(row)));

    public BulkTable<T> With(string column, Func<T, int> value) => Add(column, (row, target, place) => target.Set(place, value(row)));

    public BulkTable<T> With(string column, Func<T, bool> value) => Add(column, (row, target, place) => target.Set(place, value(row) ? 1 : 0));

    public BulkTable<T> With(string column, Func<T, decimal?> value) => Add(column, (row, target, place) => target.Set(place, value(row)));

    public BulkTable<T> With(string column, Func<T, string?> value) => Add(column, (row, target, place) => target.Set(place, value(row)));

    public BulkTable<T> With(string column, Func<T, DateOnly?> value) => Add(column, (row, target, place) => target.Set(place, value(row)));

    internal void Write(T row, IBulkRow target)
    {
        for (var place = 0; place < writers.Count; place++)
            writers[place](row, target, place);
    }

    internal BulkTable<T> Add(string column, Action<T, IBulkRow, int> writer)
    {
        columns.Add(column);
        writers.Add(writer);
        return this;
    }
}
