using System.Text.Json.Nodes;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Charts;

/// <summary>The series of an ECharts option: the lines or bars of one chart, with their gaps and breaks.</summary>
internal static class EChartsSeries
{
    /// <summary>Readable on light and dark pages and for colour-blind readers beside the theme's first colour.</summary>
    private const string MarkColour = "#D55E00";

    private const int LabelledCategories = 12;

    private static readonly string[] Symbols = ["circle", "triangle", "rect", "diamond"];

    public static IReadOnlyList<JsonNode> Of(ChartSpec chart)
    {
        List<JsonNode> drawn =
        [
            .. chart.Series.SelectMany((series, position) =>
                (chart.Kind == ChartKind.Line ? LinePieces.Of(chart, series, [.. chart.LooseSteps, .. chart.OpenSteps]) : [series.Values])
                .Select(values => Drawn(chart, series.Name, values, position))),
            .. chart.Series.SelectMany(series => LooseSteps(chart, series)),
        ];
        if (chart.Breaks.Count > 0)
            drawn[0]["markLine"] = BreakMarks(chart);
        return drawn;
    }

    private static JsonObject Drawn(ChartSpec chart, string name, IReadOnlyList<decimal?> values, int position)
    {
        var drawn = new JsonObject
        {
            ["type"] = chart.Kind == ChartKind.Line ? "line" : "bar",
            ["name"] = name,
            ["data"] = new JsonArray([.. values.Select((value, at) => Point(chart, value, at))]),
        };
        if (chart.Kind == ChartKind.Line)
        {
            drawn["symbol"] = Symbols[position % Symbols.Length];
        }
        else
        {
            drawn["barMaxWidth"] = 36;
        }
        if (chart.Kind == ChartKind.StackedColumn)
            drawn["stack"] = "all";
        if (chart.Series.Count == 1 && (chart.Kind == ChartKind.Bar || chart.Categories.Count <= LabelledCategories))
        {
            drawn["label"] = new JsonObject { ["show"] = true, ["position"] = chart.Kind == ChartKind.Bar ? "right" : "top" };
            drawn["labelLayout"] = new JsonObject { ["hideOverlap"] = true };
        }
        return drawn;
    }

    private static JsonNode? Point(ChartSpec chart, decimal? value, int at)
    {
        if (value is null)
            return null;
        // Dividing by one with the full scale drops the trailing zeros of a decimal(19,4).
        var number = JsonValue.Create(value.Value / 1.0000000000000000000000000000m);
        var isMarked = chart.Categories[at] == chart.Marked;
        var isLeft = chart.Kind == ChartKind.Bar && value < 0;
        if (!isMarked && !isLeft)
            return number;
        var point = new JsonObject { ["value"] = number };
        if (isMarked)
            point["itemStyle"] = new JsonObject { ["color"] = MarkColour };
        // A bar to the left of the axis has its number at its own end.
        if (isLeft)
            point["label"] = new JsonObject { ["position"] = "left" };
        return point;
    }

    /// <summary>The dashes between two runs that rest on different offices; nothing where the definition changed too.</summary>
    private static IEnumerable<JsonObject> LooseSteps(ChartSpec chart, ChartSeries series) =>
        from at in LinePieces.Positions(chart, chart.LooseSteps).Except(LinePieces.Breaks(chart))
        where at > 0 && series.Values[at] is not null && series.Values[at - 1] is not null
        select new JsonObject
        {
            ["type"] = "line",
            ["name"] = series.Name,
            ["data"] = new JsonArray([.. series.Values.Select((value, index) => index == at || index == at - 1 ? Point(chart, value, index) : null)]),
            ["showSymbol"] = false,
            ["silent"] = true,
            ["lineStyle"] = new JsonObject { ["type"] = "dashed", ["width"] = 1 },
        };

    private static JsonObject BreakMarks(ChartSpec chart) => new()
    {
        ["silent"] = true,
        ["symbol"] = "none",
        ["label"] = new JsonObject { ["formatter"] = "{b}" },
        ["lineStyle"] = new JsonObject { ["type"] = "dashed" },
        ["data"] = new JsonArray([.. LinePieces.Breaks(chart).Select(at => new JsonObject
        {
            ["name"] = Texts.List(chart.Breaks.Where(mark => mark.Category == chart.Categories[at]).Select(mark => mark.Name).Distinct()),
            ["xAxis"] = at,
        })]),
    };
}
