namespace Warehouse.Etl.Validation.Years;

/// <summary>A current report, as far as it is compared with those of other years and offices.</summary>
/// <param name="Office">The office whatever it was called (durable key of <c>dim_office</c>).</param>
/// <param name="Signature">Of the text; null where none is known.</param>
public sealed record YearReport(int DocumentKey, int Office, string OfficeName, string Form, int Year, string? Signature)
{
    /// <summary>Apart from the others: nearly all that is asked for, millions of times in a province.</summary>
    private readonly Dictionary<string, YearFigure> totals = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, string Applicant), YearFigure> parts = [];

    /// <summary>Measures that stood in the report of the year before and are blank in this one, with the value they had.</summary>
    public List<(string Code, decimal Was)> Vanished { get; } = [];

    public YearFigure? Total(string code) => totals.TryGetValue(code, out var figure) ? figure : null;

    public YearFigure? Figure(string code, string applicant) =>
        applicant == ReportFigures.Total ? Total(code) : parts.TryGetValue((code, applicant), out var figure) ? figure : null;

    public void Add(string code, string applicant, YearFigure figure)
    {
        if (applicant == ReportFigures.Total)
            totals[code] = figure;
        else
            parts[(code, applicant)] = figure;
    }
}
