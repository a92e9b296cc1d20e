namespace Warehouse.Etl.Validation.Replacement;

/// <summary>A value of a superseded document beside what the document that counts in its place says.</summary>
/// <param name="Measure">Code of a conformed measure.</param>
/// <param name="Applicant">Code of the kind of applicant; <c>total</c> where the measure has none.</param>
/// <param name="Was">Of the superseded document.</param>
/// <param name="Now">Of the document that counts; null where it has no value.</param>
/// <param name="IsApproximate">Either of the two is said to be approximate.</param>
public readonly record struct ReplacedFigure(string Measure, string Applicant, decimal Was, decimal? Now, bool IsApproximate)
{
    public bool Differs => Now is { } now && now != Was && !IsApproximate;

    /// <summary>Zeros agree in reports that have nothing to do with each other.</summary>
    public bool IsTelling => Now is { } now && (now != 0 || Was != 0) && !IsApproximate;
}
