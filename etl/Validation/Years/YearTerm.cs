namespace Warehouse.Etl.Validation.Years;

/// <summary>A measure in a relation between two years.</summary>
/// <param name="Code">A conformed measure, or a measure of a form where there is no conformed one.</param>
/// <param name="IsPrevious">Whether the report of the year before states it.</param>
/// <param name="Sign">1 or −1.</param>
public sealed record YearTerm(string Code, bool IsPrevious, int Sign)
{
    private const string Previous = "previous:";

    public static YearTerm Parse(string text, int sign) =>
        text.StartsWith(Previous, StringComparison.Ordinal) ? new YearTerm(text[Previous.Length..], true, sign) : new YearTerm(text, false, sign);
}
