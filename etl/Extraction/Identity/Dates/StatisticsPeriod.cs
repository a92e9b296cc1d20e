namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>The period that a report's figures cover, as it says itself.</summary>
/// <param name="Collapsed">Whether characters of its dates were lost.</param>
/// <param name="Text">The words.</param>
public sealed record StatisticsPeriod(DateOnly From, DateOnly To, bool Collapsed, int Line, string Text)
{
    /// <summary>More days than a report that is late or early by months would have.</summary>
    public const int DaysOfSeveralYears = 800;

    /// <summary>Exactly one calendar year, as the form prescribes.</summary>
    public bool IsCalendarYear => From is { Month: 1, Day: 1 } && To is { Month: 12, Day: 31 } && From.Year == To.Year;

    /// <summary>May to December 2008: the first reports begin with the day the 条例 came into force.</summary>
    public bool IsFirstReport => From == new DateOnly(2008, 5, 1) && To == new DateOnly(2008, 12, 31);

    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The year that most of the days lie in; of a span of several years the last, which is the report's.</summary>
    public int Year => Days > DaysOfSeveralYears ? To.Year : From.AddDays(Days / 2).Year;
}
