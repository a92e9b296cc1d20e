using System.Reflection;

namespace Warehouse.Reports;

/// <summary>The style sheet and the scripts that the pages share, built into this assembly.</summary>
public static class ReportAssets
{
    private const string ECharts = "web/echarts.common.min.js";

    private static readonly Assembly assembly = typeof(ReportAssets).Assembly;

    /// <summary>False where npm was not at hand when the program was built.</summary>
    public static bool HasECharts => assembly.GetManifestResourceInfo(ECharts) is not null;

    /// <summary>File names with their content.</summary>
    public static IEnumerable<(string Name, Stream Content)> All =>
        from name in assembly.GetManifestResourceNames()
        where name.StartsWith("web/", StringComparison.Ordinal)
        orderby name
        select (name["web/".Length..], assembly.GetManifestResourceStream(name)!);
}
