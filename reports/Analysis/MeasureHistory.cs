using System.Text.Json.Serialization;

namespace Warehouse.Reports.Analysis;

/// <summary>One measure of one region or office over the years of the report, without holes: a year without a value has a point that says so.</summary>
public sealed record MeasureHistory(ConformedMeasure Measure, IReadOnlyList<YearPoint> Points)
{
    [JsonIgnore]
    public IEnumerable<YearPoint> Reported => Points.Where(point => point.Value is not null);

    /// <summary>The last year with a value.</summary>
    public YearPoint? Latest => Reported.LastOrDefault();

    /// <summary>A trend needs two years at least.</summary>
    public bool IsTrend => Reported.Skip(1).Any();

    /// <summary>Whether every value is zero: worth a small chart only.</summary>
    public bool IsZero => Reported.All(point => point.Value == 0);

    /// <summary>Whether the change of a year rests on other offices than the totals of that year and of the one before: then it has to say so.</summary>
    public bool IsLikeForLike(YearPoint point) => point is { Offices: { } offices, Change: { Offices: { } common } change }
        && (common < offices.Reported || change.Current != point.Value || change.Previous != In(point.Year - 1)?.Value);

    public YearPoint? In(int year) => Points.FirstOrDefault(point => point.Year == year);
}
