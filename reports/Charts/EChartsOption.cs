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
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string ToJson(ChartSpec chart) => Of(chart).ToJsonString(Json);

    public static JsonObject Of(ChartSpec chart)
    {
        var horizontal = chart.Kind == ChartKind.Bar;
        var categories = CategoryAxis(chart, horizontal);
        var values = ValueAxis(chart, horizontal);
        var option = new JsonObject
        {
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject
            {
                ["left"] = 8,
                ["right"] = horizontal ? 56 : 16,
                ["top"] = (chart.Series.Count > 1 ? LegendHeight : 0) + (chart.Breaks.Count > 0 ? BreakNameHeight : 0) + (horizontal ? 0 : 16),
                ["bottom"] = 8,
                ["outerBoundsMode"] = "same",
            },
            ["tooltip"] = new JsonObject
            {
                ["trigger"] = "axis",
                ["axisPointer"] = new JsonObject { ["type"] = chart.Kind == ChartKind.Line ? "line" : "shadow" },
            },
            ["xAxis"] = horizontal ? values : categories,
            ["yAxis"] = horizontal ? categories : values,
            ["series"] = new JsonArray([.. EChartsSeries.Of(chart)]),
        };
        if (chart.Series.Count > 1)
            option["legend"] = new JsonObject { ["type"] = "scroll", ["top"] = 0, ["data"] = Strings(chart.Series.Select(series => series.Name)) };
        return option;
    }

    private static JsonObject CategoryAxis(ChartSpec chart, bool horizontal)
    {
        // A category without any value is drawn as an empty place that says so: absent is not zero.
        var names = chart.Categories.Select((name, at) => chart.HasValue(at) ? name == chart.Marked ? Marked(name, horizontal) : name : horizontal ? Texts.Of("titled", ("title", name), ("unit", Texts.Of("absent"))) : $"{name}\n{Texts.Of("absent")}");
        var axis = new JsonObject { ["type"] = "category", ["data"] = Strings(names) };
        if (horizontal)
            axis["inverse"] = true;
        return axis;
    }

    /// <summary>In words too: on paper the second colour may be a grey like the first.</summary>
    private static string Marked(string name, bool horizontal) => $"{name}{(horizontal ? " " : "\n")}▲{Texts.Of("chart.marked")}";

    private static JsonObject ValueAxis(ChartSpec chart, bool horizontal)
    {
        var axis = new JsonObject { ["type"] = "value" };
        if (!horizontal)
            axis["name"] = chart.Unit;
        if (chart.Series.All(series => series.Values.All(value => value is null || decimal.IsInteger(value.Value))))
            axis["minInterval"] = 1;
        return axis;
    }

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
