using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Figures;

namespace Warehouse.Etl.Generation.Offices;

/// <summary>An office that made-up reports are about.</summary>
/// <param name="Name">In full, with its county: 岳麓区咸嘉湖街道办事处.</param>
/// <param name="ShortName">As it calls itself beside its county: 咸嘉湖街道办事处, 区民政局.</param>
/// <param name="Self">我街道, 我局, 我县.</param>
/// <param name="Whole">全街道, 全局, 全县.</param>
/// <param name="Kind">A code of <c>office-kinds.csv</c>.</param>
/// <param name="Scope">Whose figures its reports hold.</param>
public sealed record Office(
    string Name,
    string ShortName,
    string Self,
    string Whole,
    string Kind,
    OfficeSize Size,
    ReportScope Scope,
    ReportRegion Region)
{
    /// <summary>Natural key: the code of the lowest division and what the name says beside it.</summary>
    public string Code => $"{Region.Code}-{Region.Township ?? Name[Region.County!.Length..]}";

    public ReportOffice AsReported => new(Name, Code, Kind, Region);
}
