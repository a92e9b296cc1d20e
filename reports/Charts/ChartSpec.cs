using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Charts;

/// <summary>The one description of a chart. Renderers turn it into an ECharts option or a native Office chart; its categories and series are also its data table.</summary>
/// <param name="Id">Unique on its page, of letters, digits and hyphens.</param>
/// <param name="Title">Says what is shown: measure, whose, which years.</param>
/// <param name="Unit">Of every value, such as 件 or %.</param>
/// <param name="Categories">Years, units or classes, in the order they are drawn.</param>
/// <exception cref="ArgumentException">A series does not have one value per category, or a break or mark names no category.</exception>
public sealed record ChartSpec(
    string Id,
    ChartKind Kind,
    string Title,
    string Unit,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series)
{
    public IReadOnlyList<ChartSeries> Series { get; } =
        Series.FirstOrDefault(series => series.Values.Count != Categories.Count) is { } uneven
            ? throw new ArgumentException($"Chart '{Id}' has {Categories.Count} categories, but its series '{uneven.Name}' has {uneven.Values.Count} values.", nameof(Series))
            : Series;

    public string? Subtitle { get; init; }

    /// <summary>What the categories are: the head of the first column of the data table.</summary>
    public string CategoryLabel { get; init; } = Texts.Of("column.year");

    /// <summary>Where the values come from, shown under the chart.</summary>
    public string? Source { get; init; }

    /// <summary>One more thing that the reader has to know, shown under the chart.</summary>
    public string? Remark { get; init; }

    /// <summary>How many offices each category rests on; empty where that has no meaning.</summary>
    public IReadOnlyList<OfficeCount> Offices { get; init; } = [];

    public IReadOnlyList<SeriesBreak> Breaks
    {
        get;
        init => field = value.FirstOrDefault(mark => !Categories.Contains(mark.Category)) is { } stray
            ? throw new ArgumentException($"Chart '{Id}' has a break at '{stray.Category}', which is none of its categories.", nameof(value))
            : value;
    } = [];

    /// <summary>Categories that rest on other offices than the one before them: a line leads there in dashes, for part of its rise or fall is theirs.</summary>
    public IReadOnlyList<string> LooseSteps { get; init; } = [];

    /// <summary>Categories that have no office in common with the one before them: no line leads there.</summary>
    public IReadOnlyList<string> OpenSteps { get; init; } = [];

    /// <summary>The category that is the subject of the page, shown in the second colour; null where there is none.</summary>
    public string? Marked { get; init; }

    /// <summary>Whether the words of the page quote its values, so that each cell of its data needs an address; its categories are years then.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>What a reader who cannot see the chart is told.</summary>
    public string Summary => ChartSummary.Of(this);

    /// <summary>How many categories have at least one value.</summary>
    public int CategoriesWithValues => Enumerable.Range(0, Categories.Count).Count(HasValue);

    public bool HasValue(int category) => Series.Any(series => series.Values[category] is not null);
}
