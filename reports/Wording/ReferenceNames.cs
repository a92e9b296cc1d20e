using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Reports.Wording;

/// <summary>
/// What the reference data call things in the language of the report. A warehouse may hold what this program's reference data
/// do not: then its own words stand.
/// </summary>
public static class ReferenceNames
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> measures = Named(ComparabilityData.Conformed, measure => measure.Code, measure => measure.LabelEn);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> rows = Named(ReferenceData.Measures, measure => measure.LabelZh, measure => measure.LabelEn);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> rates = Named(ComparabilityData.Indicators, rate => rate.Code, rate => rate.LabelEn);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> rules = Named(ReferenceData.Rules, rule => rule.Code, rule => rule.NameEn);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> reasons = Named(ComparabilityData.Breaks.Where(rule => rule.ReasonZh is not null), rule => rule.ReasonZh!, rule => rule.ReasonEn ?? rule.ReasonZh!);

    private static readonly Lazy<IReadOnlyDictionary<string, Form>> forms = new(() => ReferenceData.Forms.ToDictionary(form => form.Code, StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyDictionary<string, (string Zh, string En)>> kinds = new(() => ReferenceFile
        .Read("office-kinds.csv", row => (Code: row.GetString("code"), Names: (row.GetString("name_zh"), row.GetString("name_en"))))
        .ToDictionary(kind => kind.Code, kind => kind.Names, StringComparer.Ordinal));

    private static bool IsChinese => Language.Current == Language.Chinese;

    public static string Measure(string conformedCode, string chinese) => Of(measures, conformedCode, chinese);

    /// <summary>A row of a form, by what the form calls it.</summary>
    public static string? FormRow(string? chinese) => chinese is null ? null : Of(rows, chinese, chinese);

    public static string Rate(string code, string chinese) => Of(rates, code, chinese);

    public static string Rule(string code, string chinese) => Of(rules, code, chinese);

    /// <summary>Why years do not compare.</summary>
    public static string Reason(string chinese) => Of(reasons, chinese, chinese);

    public static string Form(string code) => forms.Value.GetValueOrDefault(code) is { } form ? IsChinese ? form.NameZh : form.NameEn : code;

    /// <param name="code">Null where the kind is unknown.</param>
    public static string OfficeKind(string? code) =>
        code is not null && kinds.Value.TryGetValue(code, out var names) ? IsChinese ? names.Zh : names.En : Texts.Of("office");

    private static string Of(Lazy<IReadOnlyDictionary<string, string>> english, string key, string chinese) =>
        IsChinese ? chinese : english.Value.GetValueOrDefault(key, chinese);

    private static Lazy<IReadOnlyDictionary<string, string>> Named<T>(IEnumerable<T> items, Func<T, string> key, Func<T, string> name) =>
        new(() => items.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => name(group.First()), StringComparer.Ordinal));
}
