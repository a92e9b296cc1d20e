namespace Warehouse.Sql.Catalogue;

/// <summary>An administrative division (行政区划): a row of <c>regions.csv</c> or <c>example-regions.csv</c>.</summary>
/// <param name="Code">Division code after GB/T 2260: six digits, nine for a township.</param>
/// <param name="Level"><c>province</c>, <c>prefecture</c>, <c>county</c> or <c>township</c>.</param>
public sealed record Region(string Code, string Level, string Name, string? ParentCode)
{
    /// <summary>No division of the country has a code that begins so: GB/T 2260 ends with 82.</summary>
    private const string ExamplePrefix = "99";

    /// <summary>Whether a division code is one of the invented divisions of <c>example-regions.csv</c>.</summary>
    public static bool IsExample(string code) => code.StartsWith(ExamplePrefix, StringComparison.Ordinal);
}
