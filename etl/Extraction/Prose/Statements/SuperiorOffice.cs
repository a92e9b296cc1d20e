namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>A level of government that a sentence may name as the one who acted: a row of <c>prose-superiors.csv</c>.</summary>
/// <param name="Words">A pattern of how it is called.</param>
/// <param name="Below">The levels; an office whose region names one of them stands below it.</param>
/// <param name="UnlessNamed">The ending of the names of such regions which the words may mean themselves: 瑞安市 calls itself 市.</param>
internal sealed record SuperiorOffice(string Words, IReadOnlyList<string> Below, string UnlessNamed)
{
    public bool IsAbove(ReportRegion region) => Below.Any(level =>
        NameAt(level, region) is { } name && (UnlessNamed.Length == 0 || !name.EndsWith(UnlessNamed, StringComparison.Ordinal)));

    private static string? NameAt(string level, ReportRegion region) => level switch
    {
        "province" => region.Province,
        "prefecture" => region.Prefecture,
        "county" => region.County,
        "township" => region.Township,
        _ => throw new FormatException($"prose-superiors.csv names the level '{level}'; there are province, prefecture, county and township."),
    };
}
