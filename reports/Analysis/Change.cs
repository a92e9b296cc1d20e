using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>What became of a measure since the year before, of the same offices in both years.</summary>
/// <param name="Percent">In percent (12.3 is 12.3 %); null unless <see cref="ChangeState.Comparable"/>.</param>
/// <param name="Offices">How many offices reported in both years; null for a single office.</param>
/// <param name="Note">What to bear in mind when comparing, such as a slight change of definition.</param>
public sealed record Change(ChangeState State, decimal? Previous, decimal? Current, decimal? Percent, int? Offices, string? Note)
{
    public static Change NoValue { get; } = new(ChangeState.MissingValue, null, null, null, null, null);

    public decimal? Difference => State is ChangeState.Comparable or ChangeState.ZeroBase ? Current - Previous : null;

    /// <summary>The change as official documents put it, without the subject: 增长12.3%, 持平, 口径变化，不可比.</summary>
    public string Words => State switch
    {
        ChangeState.Comparable when Difference == 0 => Texts.Of("change.same"),
        ChangeState.Comparable when Difference > 0 => Texts.Of("change.up", ("by", Magnitude)),
        ChangeState.Comparable => Texts.Of("change.down", ("by", Magnitude)),
        ChangeState.ZeroBase when Current == 0 => Texts.Of("change.zero_both"),
        ChangeState.ZeroBase => Texts.Of("change.zero_base", ("by", Numbers.Grouped(Current.GetValueOrDefault()))),
        ChangeState.MissingBase => Texts.Of("change.no_base"),
        ChangeState.MissingValue => Texts.Of("change.no_value"),
        ChangeState.Break => Texts.Of("change.break"),
        _ => Texts.Of("change.other_offices"),
    };

    private string Magnitude => Percent is { } percent
        ? Numbers.Percent(Math.Abs(percent) / 100)
        : Numbers.Grouped(Math.Abs(Difference.GetValueOrDefault()));
}
