using Dapper;
using Warehouse.Sql;

namespace Warehouse.Reports.Queries;

/// <summary>Asks a warehouse what its measures, rates, rules and columns mean.</summary>
public static class DictionaryQuery
{
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static IReadOnlyList<DictionaryEntry> Run(WarehouseDatabase database) => database.Guard<IReadOnlyList<DictionaryEntry>>(() =>
    {
        using var connection = database.Open();
        return [.. connection.Query<DictionaryEntry>("""
            SELECT kind AS Kind, code AS Code, form_code AS FormCode, label_zh AS LabelZh, label_en AS LabelEn, unit AS Unit,
                definition_zh AS DefinitionZh, definition_en AS DefinitionEn, denominator AS Denominator
            FROM rpt_dictionary
            ORDER BY kind, form_code, code, label_zh
            """)];
    });
}
