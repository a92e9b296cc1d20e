using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>Whether figures are made up for a demonstration (示例数据): those of the invented province, which no reader may take for real.</summary>
public sealed record MadeUp(string Mark, string Notice)
{
    private static readonly MadeUp all = new("（示例数据）", "示例数据：本页的单位和数字都是虚构的，仅供演示。");

    private static readonly MadeUp some = new("（含示例数据）", "本页含示例数据：示例省的单位和数字都是虚构的，仅供演示，合计数包括它们。");

    /// <returns>Null where all is real.</returns>
    public static MadeUp? Of(IReadOnlyCollection<ReportingOffice> offices)
    {
        var invented = offices.Count(office => Region.IsExample(office.RegionCode));
        return invented == 0 ? null : invented == offices.Count ? all : some;
    }
}
