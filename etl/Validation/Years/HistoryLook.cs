using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Validation.Years;

/// <summary>A watched value held against what the office itself reported in earlier years.</summary>
/// <param name="Code">A conformed measure.</param>
/// <param name="Usual">The median of the earlier years.</param>
/// <param name="Years">How many earlier years there are.</param>
/// <param name="IsFar">Whether the value is not of its history. Whether it jumped depends on the offices beside it.</param>
public sealed record HistoryLook(string Code, decimal Value, decimal Usual, int Years, bool IsFar)
{
    public const int LeastYears = 4;

    /// <summary>In spreads (<see cref="RobustScale"/>): beyond this a value is not of its history.</summary>
    private const double FarFromHistory = 6;

    /// <summary>Of the measures that enough earlier years state under comparable definitions.</summary>
    public static IEnumerable<HistoryLook> Of(YearReport report, IReadOnlyList<YearReport> earlier)
    {
        foreach (var (code, least) in YearMeasures.Watched)
        {
            if (report.Total(code) is not { Value: { } value } figure || History(earlier, code, figure) is not { Count: >= LeastYears } history)
                continue;
            var scale = RobustScale.Of(history.Select(RobustScale.Proportion));
            var usual = (decimal)Math.Round(Math.Exp(scale.Median) - 1, 2);
            yield return new HistoryLook(code, value, usual, history.Count, scale.Distance(RobustScale.Proportion(value)) >= FarFromHistory && Math.Abs(value - usual) >= least);
        }
    }

    private static List<decimal> History(IReadOnlyList<YearReport> reports, string code, YearFigure figure)
    {
        var history = new List<decimal>(reports.Count);
        foreach (var report in reports)
        {
            if (report.Total(code) is { Value: { } value } earlier && BreakTable.Compares(code, earlier.SeriesForm, figure.SeriesForm))
                history.Add(value);
        }

        return history;
    }
}
