using System.Collections;

namespace Warehouse.Reports.Tables;

/// <summary>Rows of a table made of what they show when they are asked for, which may be read then: a province has tens of thousands.</summary>
/// <param name="count">How many there are.</param>
internal sealed class TableRows<T>(IEnumerable<T> shown, int count, Func<T, IReadOnlyList<object?>> cells) : IReadOnlyCollection<IReadOnlyList<object?>>
{
    public int Count => count;

    public IEnumerator<IReadOnlyList<object?>> GetEnumerator() => shown.Select(cells).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
