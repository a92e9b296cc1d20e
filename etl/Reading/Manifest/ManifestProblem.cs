namespace Warehouse.Etl.Reading.Manifest;

/// <summary>A row of <c>manifest.csv</c> that is not used, in words for the operator.</summary>
/// <param name="Line">1-based line of the file; 0 for the file as a whole.</param>
public sealed record ManifestProblem(string File, int Line, string Message);
