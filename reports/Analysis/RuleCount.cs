namespace Warehouse.Reports.Analysis;

/// <summary>How often a rule held, did not hold, left doubt, or could not be run.</summary>
public sealed record RuleCount(string Code, string Name, string Severity, int Failed, int Uncertain, int Passed, int NotAssessable);
