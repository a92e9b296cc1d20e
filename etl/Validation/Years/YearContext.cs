namespace Warehouse.Etl.Validation.Years;

/// <summary>A report with what it is held against.</summary>
/// <param name="Previous">The same office's report on the year before.</param>
/// <param name="Earlier">All its reports on earlier years.</param>
/// <param name="Peers">Reports of other offices of the same county (or city, or province) on the same year, each with that on the year before; empty for a consolidated report.</param>
public sealed record YearContext(YearReport Report, YearReport? Previous, IReadOnlyList<YearReport> Earlier, IReadOnlyList<(YearReport Now, YearReport? Before)> Peers)
{
    private IReadOnlyList<HistoryLook>? looks;

    /// <summary>The watched values that can be held against the office's history; whether they jumped is asked of the peers only where one lies far from it.</summary>
    public IReadOnlyList<HistoryLook> AgainstHistory => looks ??= [.. HistoryLook.Of(Report, Earlier)];
}
