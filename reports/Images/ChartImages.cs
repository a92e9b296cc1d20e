using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Images;

/// <summary>Charts as SVG and PNG files, drawn by ECharts under Node from the same option as on the pages, with their title, notes and source.</summary>
public static class ChartImages
{
    private const int Width = 900;

    private const int Height = 480;

    /// <summary>In pixels: what one more bar needs.</summary>
    private const int BarHeight = 30;

    private const int Bars = 10;

    private static readonly JsonSerializerOptions json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="pages">The charts of each page, and whose figures they are, which is part of each file's name.</param>
    /// <returns>Why there are no images; null where they were written.</returns>
    public static string? Write(ReportFolder folder, IEnumerable<(string Subject, IReadOnlyList<ChartSpec> Charts)> pages)
    {
        if (NodeProgram.Absence is { } absence)
            return $"No image files were written: {absence}";
        var lines = pages.SelectMany(page => page.Charts.Select(chart => Line(folder, page.Subject, chart)));
        return NodeProgram.Run(lines) is { } failure ? $"Image files are missing: {failure}" : null;
    }

    /// <summary>Named by what is shown, and by a digest of it: the same chart has the same name, another one never.</summary>
    private static string Name(string subject, ChartSpec chart, string option)
    {
        var words = string.Concat($"{subject}-{chart.Title}".Split(Path.GetInvalidFileNameChars().Concat(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '：']).ToArray()));
        return $"images/{words}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(option)))[..8]}";
    }

    private static string Line(ReportFolder folder, string subject, ChartSpec chart)
    {
        var option = EChartsOption.Of(chart);
        var name = Name(subject, chart, option.ToJsonString(json));
        return new JsonObject
        {
            ["svg"] = folder.Reserve(name + ".svg"),
            ["png"] = folder.Reserve(name + ".png"),
            ["width"] = Width,
            ["height"] = chart.Kind == ChartKind.Bar ? Height + (Math.Max(0, chart.Categories.Count - Bars) * BarHeight) : Height,
            ["title"] = Texts.Of("titled", ("title", chart.Title), ("unit", chart.Unit)),
            ["subtitle"] = chart.Subtitle,
            ["notes"] = new JsonArray(
            [
                .. chart.Breaks.Select(mark => (JsonNode)(Texts.Of("chart.break", ("year", mark.Category), ("name", mark.Name)) + Texts.Of("chart.break.because", ("reason", mark.Explanation)))),
                .. ChartNotes.Of(chart).Select(note => (JsonNode)note),
            ]),
            ["option"] = option,
        }.ToJsonString(json);
    }
}
