using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Charts;

/// <summary>What a reader has to know of a chart, in sentences: on how many offices it rests, why its line is broken or in dashes, where it comes from.</summary>
public static class ChartNotes
{
    public static IEnumerable<string> Of(ChartSpec chart)
    {
        if (chart.Offices.Count > 0)
            yield return Offices(chart);
        if (chart.OpenSteps.Count > 0)
            yield return Texts.Of("note.open", ("years", Years(chart, chart.OpenSteps)));
        if (chart.LooseSteps.Count > 0)
            yield return Texts.Of("note.loose", ("years", Years(chart, chart.LooseSteps)));
        if (chart.Remark is not null)
            yield return chart.Remark;
        if (chart.Source is not null)
            yield return Texts.Of("note.source", ("source", chart.Source));
    }

    private static string Offices(ChartSpec chart)
    {
        var known = chart.Offices.Where((_, at) => chart.HasValue(at)).ToList();
        if (known.Distinct().Count() == 1)
            return known[0].IsComplete ? Texts.Of("note.offices_all", ("expected", known[0].Expected)) : Texts.Of("note.offices_same", ("offices", known[0].ToString()));
        var years = chart.Categories.Index().Where(year => chart.HasValue(year.Index)).ToList();
        return Texts.Of("note.offices", ("list", string.Join(Texts.Of("note.offices.join"), years
            .Select((year, at) => (Year: year, Run: years.Take(at + 1).Reverse().TakeWhile(other => chart.Offices[other.Index] == chart.Offices[year.Index]).Last().Index))
            .GroupBy(item => item.Run, item => item.Year)
            .Select(run => Texts.Of("note.offices.run", ("years", Span(run.First().Item, run.Last().Item)), ("offices", chart.Offices[run.Key].ToString()))))));
    }

    /// <summary>Neighbouring categories are drawn together.</summary>
    private static string Years(ChartSpec chart, IReadOnlyList<string> categories) => Texts.Of("years", ("years", Texts.List(LinePieces.Positions(chart, categories)
        .Select((category, at) => (Category: category, Run: category - at))
        .GroupBy(item => item.Run, item => chart.Categories[item.Category])
        .Select(run => Span(run.First(), run.Last())))));

    private static string Span(string first, string last) => first == last ? first : Texts.Of("span", ("first", first), ("last", last));
}
