using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>Whether figures are made up for a demonstration (示例数据): those of the invented province, which no reader may take for real.</summary>
public sealed record MadeUp(string Mark, string Notice)
{
    /// <summary>Said beside the name of what is made up.</summary>
    public const string Label = "（示例数据）";

    private static readonly MadeUp all = new(Label, "示例数据：本页的单位和数字都是虚构的，仅供演示。");

    private static readonly MadeUp some = new("", "示例省的单位和数字都是虚构的（示例数据），仅供演示：只在“下级地区和单位”中列出，不计入本页的合计、比较和清单。");

    /// <returns>Null where all is real.</returns>
    public static MadeUp? Of(IReadOnlyCollection<ReportingOffice> offices)
    {
        var invented = offices.Count(office => Region.IsExample(office.RegionCode));
        return invented == 0 ? null : invented == offices.Count ? all : some;
    }
}
