using System.Collections;

namespace Warehouse.Reports.Tables;

/// <summary>Rows of a table made from what they show when they are asked for: a province has tens of thousands, and each is written three times at most.</summary>
internal sealed class TableRows<T>(IReadOnlyList<T> shown, Func<T, object?[]> cells) : IReadOnlyList<IReadOnlyList<object?>>
{
    public int Count => shown.Count;

    public IReadOnlyList<object?> this[int index] => cells(shown[index]);

    public IEnumerator<IReadOnlyList<object?>> GetEnumerator() => shown.Select(cells).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
