namespace Warehouse.Reports.Analysis;

/// <summary>Where figures come from, as it is put under charts and tables.</summary>
public static class Sources
{
    public const string Reports = "各单位政府信息公开工作年度报告";
}
