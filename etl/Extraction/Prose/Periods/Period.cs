namespace Warehouse.Etl.Extraction.Prose.Periods;

/// <param name="Year">Only where the number is about another year than the report.</param>
internal readonly record struct Period(PeriodKind Kind, int? Year)
{
    public static Period Reported { get; } = new(PeriodKind.Annual, null);
}
