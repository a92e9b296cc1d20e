using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>Names of the kinds of office (<c>office-kinds.csv</c>).</summary>
public static class OfficeKinds
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> names = new(() => ReferenceFile
        .Read("office-kinds.csv", row => (Code: row.GetString("code"), Name: row.GetString("name_zh")))
        .ToDictionary(kind => kind.Code, kind => kind.Name, StringComparer.Ordinal));

    public static string NameOf(string? code) => code is null ? "单位" : names.Value.GetValueOrDefault(code, "单位");
}
