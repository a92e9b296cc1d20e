using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Loading.Offices;

/// <summary>Where an office is: a row of <c>dim_region</c>, or the unknown member, with the names of the divisions from the province down.</summary>
internal sealed record OfficePlace(int RegionKey, string? Level, IReadOnlyList<string> Divisions)
{
    public static readonly OfficePlace Unknown = new(0, null, []);

    public static IReadOnlyList<string> NamesOf(ReportRegion? region) =>
        [.. new[] { region?.Province, region?.Prefecture, region?.County, region?.Township }.OfType<string>()];

    /// <summary>The name with the divisions above it, none of them twice: 湖南省长沙市岳麓区 and 咸嘉湖街道办事处, not 咸嘉湖街道咸嘉湖街道办事处.</summary>
    public string FullNameOf(string office) =>
        string.Concat(Divisions.TakeWhile(division => !office.StartsWith(division, StringComparison.Ordinal)).Append(office));

    /// <summary>What an office is called of which only the name in its code is known: 统计局 of 岳麓区 is 岳麓区统计局; a town's code has the whole name.</summary>
    public string NameOf(string nameInCode) =>
        Divisions is [.., var lowest] && !nameInCode.StartsWith(lowest, StringComparison.Ordinal) ? lowest + nameInCode : nameInCode;
}
