namespace Warehouse.Etl.Validation.Years;

/// <summary>A current report, as far as it is compared with those of other years and offices.</summary>
/// <param name="Office">The office whatever it was called (durable key of <c>dim_office</c>).</param>
/// <param name="Signature">Of the text; null where none is known.</param>
public sealed record YearReport(int DocumentKey, int Office, string OfficeName, string Form, int Year, string? Signature)
{
    private readonly Dictionary<(string Code, string Applicant), YearFigure> figures = [];

    /// <summary>Measures that stood in the report of the year before and are blank in this one, with the value they had.</summary>
    public List<(string Code, decimal Was)> Vanished { get; } = [];

    public YearFigure? Figure(string code, string applicant) => figures.TryGetValue((code, applicant), out var figure) ? figure : null;

    public void Add(string code, string applicant, YearFigure figure) => figures[(code, applicant)] = figure;
}
