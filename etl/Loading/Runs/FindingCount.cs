namespace Warehouse.Etl.Loading.Runs;

/// <summary>How often a rule was broken or in doubt.</summary>
/// <param name="Code">A code of <c>rules.csv</c>.</param>
/// <param name="Severity"><c>hard</c>, <c>soft</c> or <c>info</c>.</param>
public sealed record FindingCount(string Code, string LabelZh, string Severity, int Fails, int Uncertain);
