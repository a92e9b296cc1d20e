namespace Warehouse.Etl.Validation.Replacement;

/// <summary>Codes in <c>rules.csv</c> of what is found where one document takes the place of another of the same office and year.</summary>
public static class ReplacementRules
{
    /// <summary>The document that counts says something else than the one it superseded, or no longer says it.</summary>
    public const string ReplacedValue = "replaced_value";

    /// <summary>Two documents with one office and year have so little in common that they are hardly the same report.</summary>
    public const string ReportsUnlike = "reports_unlike";

    public static IReadOnlyList<string> Codes { get; } = [ReplacedValue, ReportsUnlike];
}
