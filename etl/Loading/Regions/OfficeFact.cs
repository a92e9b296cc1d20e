namespace Warehouse.Etl.Loading.Regions;

/// <param name="Form">The code of the form whose definition the value follows.</param>
internal readonly record struct OfficeFact(RegionMeasure Measure, decimal? Value, string Form);
