using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Reports.Analysis;

/// <summary>
/// Where the definition of a measure broke between two forms. The views say so of adjacent years; a line that resumes after
/// years without data has to be judged here, or it would be read across the change.
/// </summary>
public static class Definitions
{
    private const string All = "*";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> baseForms = new(() =>
        ReferenceData.Forms.ToDictionary(form => form.Code, form => form.BaseCode ?? form.Code, StringComparer.Ordinal));

    /// <summary>Why values of the two forms are not the same thing; null where they compare.</summary>
    public static string? Break(string measure, string form, string laterForm)
    {
        var (from, to) = (Base(form), Base(laterForm));
        if (from == to)
            return null;
        var rule = ComparabilityData.Breaks.LastOrDefault(rule =>
            (rule.ConformedCodes.Contains(measure) || rule.ConformedCodes.Contains(All))
            && (rule.FromForms.Contains(from) && rule.ToForms.Contains(to) || rule.FromForms.Contains(to) && rule.ToForms.Contains(from)));
        return rule?.Comparability == "break" ? rule.ReasonZh : null;
    }

    private static string Base(string form) => baseForms.Value.GetValueOrDefault(form, form);
}
