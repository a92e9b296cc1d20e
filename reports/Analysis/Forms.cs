using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>Names of the reporting forms.</summary>
public static class Forms
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> names = new(() =>
        ReferenceData.Forms.ToDictionary(form => form.Code, form => form.NameZh, StringComparer.Ordinal));

    public static string NameOf(string code) => names.Value.GetValueOrDefault(code, code);
}
