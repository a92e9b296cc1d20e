using System.Globalization;
using DocumentFormat.OpenXml;
using Warehouse.Reports.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Warehouse.Reports.Charts;

/// <summary>Renders a chart as a native chart of Word and Excel, which a reader can edit. A gap stays a gap, a line stops at a break, as on the pages.</summary>
internal static class OfficeChart
{
    private const uint CategoryAxisId = 1;

    private const uint ValueAxisId = 2;

    /// <summary>Okabe and Ito's palette in the order of the pages.</summary>
    private static readonly string[] palette = ["0072B2", "E69F00", "009E73", "CC79A7", "56B4E9", "8C4A00", "7F7F7F", "B8A800"];

    private static readonly C.MarkerStyleValues[] markers =
        [C.MarkerStyleValues.Circle, C.MarkerStyleValues.Triangle, C.MarkerStyleValues.Square, C.MarkerStyleValues.Diamond];

    public static C.ChartSpace Of(ChartCells cells)
    {
        var chart = cells.Chart;
        var plot = new C.PlotArea(new C.Layout(), Plot(cells));
        plot.Append(Axes(chart));
        var drawn = new C.Chart(Title(chart), new C.AutoTitleDeleted { Val = false }, plot);
        if (cells.Series.Count > 1)
            drawn.Append(Legend(cells));
        drawn.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        var space = new C.ChartSpace(new C.Date1904 { Val = false }, new C.RoundedCorners { Val = false }, drawn);
        space.AddNamespaceDeclaration("c", "http://schemas.openxmlformats.org/drawingml/2006/chart");
        space.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        space.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        return space;
    }

    private static C.Legend Legend(ChartCells cells)
    {
        var legend = new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom });
        legend.Append(Enumerable.Range(0, cells.Series.Count).Where(cells.IsLaterPiece).Select(at => new C.LegendEntry(new C.Index { Val = (uint)at }, new C.Delete { Val = true })));
        legend.Append(new C.Overlay { Val = false }, TextSize(900));
        return legend;
    }

    private static OpenXmlCompositeElement Plot(ChartCells cells)
    {
        var kind = cells.Chart.Kind;
        OpenXmlCompositeElement plot = kind == ChartKind.Line
            ? new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false })
            : new C.BarChart(
                new C.BarDirection { Val = kind == ChartKind.Bar ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
                new C.BarGrouping { Val = kind == ChartKind.StackedColumn ? C.BarGroupingValues.Stacked : C.BarGroupingValues.Clustered },
                new C.VaryColors { Val = false });
        plot.Append(cells.Series.Select((_, at) => kind == ChartKind.Line ? Line(cells, at) : (OpenXmlElement)Bars(cells, at)));
        if (kind == ChartKind.Line)
            plot.Append(new C.ShowMarker { Val = true });
        else
            plot.Append(new C.GapWidth { Val = 60 });
        if (kind == ChartKind.StackedColumn)
            plot.Append(new C.Overlap { Val = 100 });
        plot.Append(new C.AxisId { Val = CategoryAxisId }, new C.AxisId { Val = ValueAxisId });
        return plot;
    }

    private static C.LineChartSeries Line(ChartCells cells, int at)
    {
        var position = cells.Origins[at];
        var line = new C.LineChartSeries(
            new C.Index { Val = (uint)at },
            new C.Order { Val = (uint)at },
            Name(cells, at),
            new C.ChartShapeProperties(new A.Outline(Fill(position)) { Width = 25_400 }),
            new C.Marker(new C.Symbol { Val = markers[position % markers.Length] }, new C.Size { Val = 6 }, new C.ChartShapeProperties(Fill(position), new A.Outline(Fill(position)))),
            Categories(cells),
            Values(cells, at),
            new C.Smooth { Val = false });
        foreach (var step in LinePieces.Positions(cells.Chart, cells.Chart.LooseSteps).Where(step => cells.Series[at].Values[step] is not null))
            line.InsertBefore(Dashed(step, position), line.GetFirstChild<C.CategoryAxisData>());
        return line;
    }

    /// <summary>The step that leads to a point, in dashes: the two years rest on different offices.</summary>
    private static C.DataPoint Dashed(int step, int position) => new(
        new C.Index { Val = (uint)step },
        new C.Bubble3D { Val = false },
        new C.ChartShapeProperties(new A.Outline(Fill(position), new A.PresetDash { Val = A.PresetLineDashValues.Dash }) { Width = 12_700 }));

    private static C.BarChartSeries Bars(ChartCells cells, int at)
    {
        var series = new C.BarChartSeries(
            new C.Index { Val = (uint)at },
            new C.Order { Val = (uint)at },
            Name(cells, at),
            new C.ChartShapeProperties(Fill(at)),
            new C.InvertIfNegative { Val = false });
        if (cells.Series.Count == 1)
            series.Append(new C.DataLabels(
                new C.ShowLegendKey { Val = false },
                new C.ShowValue { Val = true },
                new C.ShowCategoryName { Val = false },
                new C.ShowSeriesName { Val = false },
                new C.ShowPercent { Val = false },
                new C.ShowBubbleSize { Val = false }));
        series.Append(Categories(cells), Values(cells, at));
        return series;
    }

    private static C.SeriesText Name(ChartCells cells, int at) => new(new C.StringReference(
        new C.Formula(cells.NameCell(at)),
        new C.StringCache(new C.PointCount { Val = 1 }, Point(0, cells.Series[at].Name))));

    private static C.CategoryAxisData Categories(ChartCells cells)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)cells.Chart.Categories.Count });
        cache.Append(cells.Chart.Categories.Select((category, at) => Point(at, category)));
        return new C.CategoryAxisData(new C.StringReference(new C.Formula(cells.CategoryCells), cache));
    }

    private static C.Values Values(ChartCells cells, int at)
    {
        var values = cells.Series[at].Values;
        var cache = new C.NumberingCache(new C.FormatCode("General"), new C.PointCount { Val = (uint)values.Count });
        cache.Append(values.Index().Where(value => value.Item is not null).Select(value => new C.NumericPoint(
            new C.NumericValue(value.Item.GetValueOrDefault().ToString("0.####", CultureInfo.InvariantCulture))) { Index = (uint)value.Index }));
        return new C.Values(new C.NumberReference(new C.Formula(cells.ValueCells(at)), cache));
    }

    private static C.StringPoint Point(int at, string text) => new(new C.NumericValue(OfficeText.Of(text))) { Index = (uint)at };

    private static OpenXmlElement[] Axes(ChartSpec chart)
    {
        var horizontal = chart.Kind == ChartKind.Bar;
        return
        [
            new C.CategoryAxis(
                new C.AxisId { Val = CategoryAxisId },
                // Horizontal bars are drawn upwards from the axis: the first category belongs on top.
                new C.Scaling(new C.Orientation { Val = horizontal ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
                new C.Delete { Val = false },
                new C.AxisPosition { Val = horizontal ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
                new C.MajorTickMark { Val = C.TickMarkValues.None },
                new C.MinorTickMark { Val = C.TickMarkValues.None },
                new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
                TextSize(900),
                new C.CrossingAxis { Val = ValueAxisId },
                new C.Crosses { Val = C.CrossesValues.AutoZero }),
            new C.ValueAxis(
                new C.AxisId { Val = ValueAxisId },
                new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
                new C.Delete { Val = false },
                new C.AxisPosition { Val = horizontal ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left },
                new C.MajorGridlines(new C.ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "D8DDE5" })) { Width = 6_350 })),
                new C.NumberingFormat { FormatCode = "#,##0", SourceLinked = false },
                new C.MajorTickMark { Val = C.TickMarkValues.None },
                new C.MinorTickMark { Val = C.TickMarkValues.None },
                new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
                TextSize(900),
                new C.CrossingAxis { Val = CategoryAxisId },
                new C.Crosses { Val = horizontal ? C.CrossesValues.Maximum : C.CrossesValues.AutoZero }),
        ];
    }

    private static C.Title Title(ChartSpec chart)
    {
        var properties = new A.RunProperties { Language = Wording.Language.Current.Tag, FontSize = 1200, Bold = true };
        var run = new A.Run(properties, new A.Text(OfficeText.Of(Texts.Of("titled", ("title", chart.Title), ("unit", chart.Unit)))));
        return new C.Title(new C.ChartText(new C.RichText(new A.BodyProperties(), new A.ListStyle(), new A.Paragraph(run))), new C.Overlay { Val = false });
    }

    private static A.SolidFill Fill(int position) => new(new A.RgbColorModelHex { Val = palette[position % palette.Length] });

    private static C.TextProperties TextSize(int hundredths) => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = hundredths }), new A.EndParagraphRunProperties { Language = Wording.Language.Current.Tag }));
}
