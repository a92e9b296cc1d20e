using System.Text.Json;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Charts;

/// <summary>The series of an ECharts option: the lines or bars of one chart, with their gaps and breaks.</summary>
internal static class EChartsSeries
{
    /// <summary>Readable on light and dark pages and for colour-blind readers beside the theme's first colour.</summary>
    private const string MarkColour = "#D55E00";

    private const int LabelledCategories = 12;

    private static readonly string[] symbols = ["circle", "triangle", "rect", "diamond"];

    public static void Write(Utf8JsonWriter json, ChartSpec chart)
    {
        var marksBreaks = chart.Breaks.Count > 0;
        json.WriteStartArray("series");
        foreach (var (position, series) in chart.Series.Index())
        {
            foreach (var values in chart.Kind == ChartKind.Line ? LinePieces.Of(chart, series, [.. chart.LooseSteps, .. chart.OpenSteps]) : [series.Values])
            {
                WriteDrawn(json, chart, series.Name, values, position, marksBreaks);
                marksBreaks = false;
            }
        }

        if (chart.LooseSteps.Count > 0)
        {
            foreach (var series in chart.Series)
                WriteLooseSteps(json, chart, series);
        }

        json.WriteEndArray();
    }

    private static void WriteDrawn(Utf8JsonWriter json, ChartSpec chart, string name, IReadOnlyList<decimal?> values, int position, bool marksBreaks)
    {
        json.WriteStartObject();
        json.WriteString("type", chart.Kind == ChartKind.Line ? "line" : "bar");
        json.WriteString("name", name);
        json.WriteStartArray("data");
        for (var at = 0; at < values.Count; at++)
            WritePoint(json, chart, values[at], at);
        json.WriteEndArray();
        if (chart.Kind == ChartKind.Line)
            json.WriteString("symbol", symbols[position % symbols.Length]);
        else
            json.WriteNumber("barMaxWidth", 36);
        if (chart.Kind == ChartKind.StackedColumn)
            json.WriteString("stack", "all");
        if (chart.Series.Count == 1 && (chart.Kind == ChartKind.Bar || chart.Categories.Count <= LabelledCategories))
        {
            json.WriteStartObject("label");
            json.WriteBoolean("show", true);
            json.WriteString("position", chart.Kind == ChartKind.Bar ? "right" : "top");
            json.WriteEndObject();
            json.WriteStartObject("labelLayout");
            json.WriteBoolean("hideOverlap", true);
            json.WriteEndObject();
        }

        if (marksBreaks)
            WriteBreakMarks(json, chart);
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, ChartSpec chart, decimal? value, int at)
    {
        if (value is not { } known)
        {
            json.WriteNullValue();
            return;
        }

        // Dividing by one with the full scale drops the trailing zeros of a decimal(19,4).
        var number = known / 1.0000000000000000000000000000m;
        var isMarked = chart.Categories[at] == chart.Marked;
        var isLeft = chart.Kind == ChartKind.Bar && known < 0;
        if (!isMarked && !isLeft)
        {
            json.WriteNumberValue(number);
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("value", number);
        if (isMarked)
        {
            json.WriteStartObject("itemStyle");
            json.WriteString("color", MarkColour);
            json.WriteEndObject();
        }

        // A bar to the left of the axis has its number at its own end.
        if (isLeft)
        {
            json.WriteStartObject("label");
            json.WriteString("position", "left");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The dashes between two runs that rest on different offices; nothing where the definition changed too.</summary>
    private static void WriteLooseSteps(Utf8JsonWriter json, ChartSpec chart, ChartSeries series)
    {
        foreach (var step in LinePieces.Positions(chart, chart.LooseSteps).Except(LinePieces.Breaks(chart)))
        {
            if (step == 0 || series.Values[step] is null || series.Values[step - 1] is null)
                continue;
            json.WriteStartObject();
            json.WriteString("type", "line");
            json.WriteString("name", series.Name);
            json.WriteStartArray("data");
            for (var at = 0; at < series.Values.Count; at++)
                WritePoint(json, chart, at == step || at == step - 1 ? series.Values[at] : null, at);
            json.WriteEndArray();
            json.WriteBoolean("showSymbol", false);
            json.WriteBoolean("silent", true);
            WriteDashes(json, width: 1);
            json.WriteEndObject();
        }
    }

    private static void WriteBreakMarks(Utf8JsonWriter json, ChartSpec chart)
    {
        json.WriteStartObject("markLine");
        json.WriteBoolean("silent", true);
        json.WriteString("symbol", "none");
        json.WriteStartObject("label");
        json.WriteString("formatter", "{b}");
        json.WriteEndObject();
        WriteDashes(json, width: null);
        json.WriteStartArray("data");
        foreach (var at in LinePieces.Breaks(chart))
        {
            json.WriteStartObject();
            json.WriteString("name", Texts.List(chart.Breaks.Where(mark => mark.Category == chart.Categories[at]).Select(mark => mark.Name).Distinct()));
            json.WriteNumber("xAxis", at);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDashes(Utf8JsonWriter json, int? width)
    {
        json.WriteStartObject("lineStyle");
        json.WriteString("type", "dashed");
        if (width is { } known)
            json.WriteNumber("width", known);
        json.WriteEndObject();
    }
}
