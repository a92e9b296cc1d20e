using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Charts;

/// <summary>Renders a chart as the option object of ECharts. Colours and type are left to the theme, so that one option serves light and dark pages, print and image files.</summary>
public static class EChartsOption
{
    private const int LegendHeight = 32;

    private const int BreakNameHeight = 20;

    // Escapes <, > and & but keeps Chinese readable: the text may stand inside a script element of a page.
    private static readonly JsonWriterOptions written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Written straight as text: a report has a hundred thousand charts.</summary>
    public static string ToJson(ChartSpec chart)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, written))
            Write(json, chart);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>For whoever looks into it or makes it part of another object.</summary>
    public static JsonObject Of(ChartSpec chart) => JsonNode.Parse(ToJson(chart))!.AsObject();

    private static void Write(Utf8JsonWriter json, ChartSpec chart)
    {
        var horizontal = chart.Kind == ChartKind.Bar;
        json.WriteStartObject();
        json.WriteStartObject("aria");
        json.WriteBoolean("enabled", true);
        json.WriteStartObject("label");
        json.WriteBoolean("enabled", false);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("grid");
        json.WriteNumber("left", 8);
        json.WriteNumber("right", horizontal ? 56 : 16);
        json.WriteNumber("top", (chart.Series.Count > 1 ? LegendHeight : 0) + (chart.Breaks.Count > 0 ? BreakNameHeight : 0) + (horizontal ? 0 : 16));
        json.WriteNumber("bottom", 8);
        json.WriteString("outerBoundsMode", "same");
        json.WriteEndObject();
        json.WriteStartObject("tooltip");
        json.WriteString("trigger", "axis");
        json.WriteStartObject("axisPointer");
        json.WriteString("type", chart.Kind == ChartKind.Line ? "line" : "shadow");
        json.WriteEndObject();
        json.WriteEndObject();
        WriteAxis(json, "xAxis", chart, horizontal, isOfValues: horizontal);
        WriteAxis(json, "yAxis", chart, horizontal, isOfValues: !horizontal);
        EChartsSeries.Write(json, chart);
        if (chart.Series.Count > 1)
            WriteLegend(json, chart);
        json.WriteEndObject();
    }

    private static void WriteLegend(Utf8JsonWriter json, ChartSpec chart)
    {
        json.WriteStartObject("legend");
        json.WriteString("type", "scroll");
        json.WriteNumber("top", 0);
        json.WriteStartArray("data");
        foreach (var series in chart.Series)
            json.WriteStringValue(series.Name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAxis(Utf8JsonWriter json, string name, ChartSpec chart, bool horizontal, bool isOfValues)
    {
        json.WriteStartObject(name);
        if (isOfValues)
            WriteValueAxis(json, chart, horizontal);
        else
            WriteCategoryAxis(json, chart, horizontal);
        json.WriteEndObject();
    }

    private static void WriteCategoryAxis(Utf8JsonWriter json, ChartSpec chart, bool horizontal)
    {
        json.WriteString("type", "category");
        json.WriteStartArray("data");
        foreach (var (at, name) in chart.Categories.Index())
            json.WriteStringValue(Shown(chart, name, at, horizontal));
        json.WriteEndArray();
        if (horizontal)
            json.WriteBoolean("inverse", true);
    }

    /// <summary>A category without any value is drawn as an empty place that says so: absent is not zero. The mark is in words too: on paper the second colour may be a grey like the first.</summary>
    private static string Shown(ChartSpec chart, string name, int at, bool horizontal)
    {
        if (chart.HasValue(at))
            return name == chart.Marked ? $"{name}{(horizontal ? " " : "\n")}▲{Texts.Of("chart.marked")}" : name;
        return horizontal ? Texts.Of("titled", ("title", name), ("unit", Texts.Of("absent"))) : $"{name}\n{Texts.Of("absent")}";
    }

    private static void WriteValueAxis(Utf8JsonWriter json, ChartSpec chart, bool horizontal)
    {
        json.WriteString("type", "value");
        if (!horizontal)
            json.WriteString("name", chart.Unit);
        if (chart.Series.All(series => series.Values.All(value => value is null || decimal.IsInteger(value.Value))))
            json.WriteNumber("minInterval", 1);
    }
}
