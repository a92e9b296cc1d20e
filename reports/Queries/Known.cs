using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Warehouse.Reports.Queries;

/// <summary>
/// Codes and names that a warehouse repeats in every row: one copy of each is kept, for a province has millions of rows and some
/// thousands of names. Kept here and not interned: the runtime's own table takes several times as long to find one.
/// </summary>
internal static class Known
{
    private static readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    [return: NotNullIfNotNull(nameof(text))]
    public static string? Text(string? text) => text is null ? null : texts.GetOrAdd(text, text);
}
