namespace Warehouse.Etl.Loading.Corrections;

/// <summary>A fact that a correction names, as the document prints it.</summary>
internal sealed record CorrectedFact(
    int DocumentKey,
    int YearKey,
    int CategoryKey,
    int ApplicantKey,
    string FormCode,
    string MeasureCode,
    string? Unit,
    decimal? Printed,
    string PrintedState,
    decimal? PrintedConformed,
    int? Line);
