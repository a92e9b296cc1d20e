using System.Reflection;

namespace Warehouse.Reports;

/// <summary>The style sheet and the scripts that the pages share, built into this assembly.</summary>
public static class ReportAssets
{
    public const string Style = "report.css";

    public const string Script = "report.js";

    public const string Charts = "charts.js";

    public const string ECharts = "echarts.common.min.js";

    private const string Folder = "web/";

    private static readonly Assembly assembly = typeof(ReportAssets).Assembly;

    /// <summary>False where npm was not at hand when the program was built.</summary>
    public static bool HasECharts => assembly.GetManifestResourceInfo(Folder + ECharts) is not null;

    /// <summary>File names with their content.</summary>
    public static IEnumerable<(string Name, Stream Content)> All =>
        from name in assembly.GetManifestResourceNames()
        where name.StartsWith(Folder, StringComparison.Ordinal)
        orderby name
        select (name[Folder.Length..], assembly.GetManifestResourceStream(name)!);

    /// <summary>An asset as text, to stand in a page.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(Folder + name)!);
        // A page knows no other line ends, and the digest of a script is taken of what the page says.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
