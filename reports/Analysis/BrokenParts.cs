using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Which of several measures count something else since a year, and why, in sentences.</summary>
internal static class BrokenParts
{
    /// <returns>Empty where none does.</returns>
    public static string Of(IEnumerable<MeasureHistory> parts, int year) =>
        Texts.Sentences(parts.Where(part => part.In(year) is { Value: not null, BreakNote: not null })
            .GroupBy(part => part.In(year)!.BreakNote)
            .Select(group => Texts.Of("composition.broken", ("measures", Texts.List(group.Select(part => part.Measure.Label))), ("reason", group.Key))));
}
