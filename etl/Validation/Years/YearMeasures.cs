using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Validation.Years;

/// <summary>The measures that years are compared in: conformed ones, and measures of a form that have no conformed one.</summary>
public static class YearMeasures
{
    private static readonly Dictionary<string, string> conformed = ComparabilityData.Conformed.ToDictionary(measure => measure.Code, measure => measure.LabelZh, StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyDictionary<string, decimal>> watched = new(() => ReferenceFile
        .Read("jump-measures.csv", row => (Code: row.GetString("conformed_code"), Least: decimal.Parse(row.GetString("least_difference"), System.Globalization.CultureInfo.InvariantCulture)))
        .ToDictionary(row => row.Code, row => row.Least, StringComparer.Ordinal));

    /// <summary>Conformed measures that are watched for jumps (<c>jump-measures.csv</c>), and the least difference, in their unit, that is worth a look.</summary>
    public static IReadOnlyDictionary<string, decimal> Watched => watched.Value;

    public static bool IsConformed(string code) => conformed.ContainsKey(code);

    public static string NameOf(string code, string form) => conformed.TryGetValue(code, out var name) ? name : MeasureNames.Of(form, code);

    /// <summary>The measure of a form that a conformed one is; null where several make it up.</summary>
    public static string? InForm(string code, string form)
    {
        if (!IsConformed(code))
            return code;
        var parts = ComparabilityData.Components.Where(part => part.ConformedCode == code && part.FormCode == form).Take(2).ToList();
        return parts is [var only] ? only.MeasureCode : null;
    }
}
