using System.Globalization;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Draws the history of a measure as a line that stops where the values on either side are not the same thing.</summary>
public static class TrendCharts
{
    public static string DefinitionChanged => Texts.Of("break");

    /// <param name="subject">Whose history it is, named in the title.</param>
    /// <param name="id">Prefix of the chart's id, unique on the page.</param>
    public static ChartSpec Of(MeasureHistory history, string subject, string id)
    {
        var years = new YearSpan(history.Points[0].Year, history.Points[^1].Year);
        return new ChartSpec(
            $"{id}-{history.Measure.Code.Replace('_', '-')}",
            ChartKind.Line,
            history.Measure.Label,
            history.Measure.Unit,
            [.. history.Points.Select(point => Year(point.Year))],
            [new ChartSeries(history.Measure.Label, [.. history.Points.Select(point => point.Value)])])
        {
            Subtitle = Texts.Of("trend.subtitle", ("subject", subject), ("years", years.ToString()), ("unit", history.Measure.Unit)),
            Offices = history.Points.All(point => point.Offices is null) ? [] : [.. history.Points.Select(point => point.Offices ?? default)],
            LooseSteps = [.. history.Points.Zip(history.Points.Skip(1)).Where(step => !history.IsZero && IsLoose(step.First, step.Second)).Select(step => Year(step.Second.Year))],
            OpenSteps = [.. history.Points.Where(point => point is { Value: not null, BreakNote: null, Change.State: ChangeState.NoCommonOffices }).Select(point => Year(point.Year))],
            Breaks = [.. history.Points.Select(Break).OfType<SeriesBreak>()],
            Source = Sources.Reports,
        };
    }

    /// <summary>Whether fewer than nine in ten of the offices of either year stand behind both: then the total rises and falls with them.</summary>
    private static bool IsLoose(YearPoint before, YearPoint point) =>
        point is { BreakNote: null, Change.State: not ChangeState.NoCommonOffices }
        && before is { Value: not null, Offices: { } earlier } && point is { Value: not null, Offices: { } later } && point.Change.Offices is { } common
        && common * 10 < Math.Max(earlier.Reported, later.Reported) * 9;

    private static SeriesBreak? Break(YearPoint point) => point is { Value: not null, BreakNote: { } note }
        ? new SeriesBreak(Year(point.Year), DefinitionChanged, Texts.Sentences([note]))
        : null;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
