using System.Diagnostics.CodeAnalysis;

namespace Warehouse.Reports.Queries;

/// <summary>Codes and names that a warehouse repeats in every row: one copy of each is kept, for a province has millions of rows and some thousands of names.</summary>
internal static class Known
{
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Text(string? text) => text is null ? null : string.Intern(text);
}
