namespace Warehouse.Etl.Validation.Years;

/// <summary>What a report states of a measure.</summary>
/// <param name="Value">Null where the report has the measure and no value of it.</param>
/// <param name="SeriesForm">The form whose definition the value follows.</param>
public readonly record struct YearFigure(decimal? Value, bool IsApproximate, string SeriesForm);
