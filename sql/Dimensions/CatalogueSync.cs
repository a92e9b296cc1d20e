using System.Data.Common;
using Dapper;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;
using Warehouse.Sql.Dialects;

namespace Warehouse.Sql.Dimensions;

/// <summary>Brings every dimension of the catalogue but the regions to the state of the reference files.</summary>
internal sealed class CatalogueSync(DbConnection connection, DbTransaction transaction, ISqlDialect dialect)
{
    public int Run() =>
        Forms() + Years() + Applicants() + Rules() + Columns() + WhatIsMeant() + Conformed() + Measures() + Indicators() + OfficeChanges();

    private int Forms() =>
        Sync("dim_form", "form_key", 1, "form_code", "base_code", "label_zh", "label_en", "valid_from_year", "valid_to_year", "is_national", "basis")
            .Write(ReferenceData.Forms.Select(form => new object?[]
            {
                form.Code, form.BaseCode, form.NameZh, form.NameEn, form.ValidFromYear, form.ValidToYear, form.IsNational, form.Basis,
            }));

    private int Years() => Sync("dim_year", "year_key", 1, YearRows.Columns).Write(YearRows.All());

    private int Applicants() =>
        Sync("dim_applicant", "applicant_key", 1, "applicant_code", "label_zh", "label_en", "position", "is_total")
            .Write(ReferenceData.Applicants.Select(applicant => new object?[]
            {
                applicant.Code, applicant.LabelZh, applicant.LabelEn, applicant.Position, applicant.IsTotal,
            }));

    private int Rules() =>
        Sync("dim_rule", "rule_key", 1, "rule_code", "label_zh", "label_en", "severity", "quarantines", "source")
            .Write(ReferenceData.Rules.Select(rule => new object?[]
            {
                rule.Code, rule.NameZh, rule.NameEn, rule.Severity, rule.Quarantines, rule.Source,
            }));

    private int Columns() =>
        Sync("dictionary_column", "column_key", 2, "view_name", "column_name", "definition_zh", "definition_en")
            .Write(ReferenceFile.Read("columns.csv", row => new object?[]
            {
                row.Text("object_name"), row.Text("column_name"), row.Text("definition_zh"), row.Text("definition_en"),
            }));

    private int WhatIsMeant() =>
        Sync("dictionary_definition", "definition_key", 3, "kind", "code", "form_code", "definition_zh", "definition_en")
            .Write(Definitions.All().Select(definition => new object?[]
            {
                definition.Kind, definition.Code, definition.FormCode, definition.Chinese, definition.English,
            }));

    private int OfficeChanges() =>
        Sync("office_change", "change_key", 2, "office_code", "change_year", "kind", "successor_code", "reason")
            .Write(ReferenceFile.Read("office-changes.csv", row => new object?[]
            {
                row.Text("office_code"), row.Number("change_year"), row.Text("kind"), row.TextOrNull("successor_code"), row.Text("reason"),
            }));

    private int Conformed() =>
        ConformedKeys()
            .Write(ComparabilityData.Conformed.Select((measure, i) => new object?[]
            {
                measure.Code, measure.LabelZh, measure.LabelEn, measure.Unit, measure.FlowOrStock, measure.IsAdditive, measure.IsList, i + 1,
            }));

    private int Measures()
    {
        var categories = Sync("dim_category", "category_key", 3, CategoryRows.Columns);
        var changed = categories.Write(CategoryRows.All(categories.KeyOf));
        var conformed = ConformedKeys();
        Replace("conformed_component", ["category_key", "conformed_key", "form_code", "is_prose", "components_expected"],
            ComparabilityData.Components
                .GroupBy(component => (component.ConformedCode, component.FormCode))
                .SelectMany(sum => sum.Select(component => new object?[]
                {
                    categories.KeyOf(component.FormCode, component.MeasureCode, ""), conformed.KeyOf(component.ConformedCode),
                    component.FormCode, component.IsProse, sum.Count(),
                })));
        Replace("series_break", ["conformed_key", "from_form", "to_form", "comparability", "reason_zh", "reason_en"], BreakRows.All(code => conformed.KeyOf(code)));
        return changed;
    }

    private int Indicators()
    {
        var indicators = Sync("dim_indicator", "indicator_key", 1,
            "indicator_code", "label_zh", "label_en", "numerator_terms", "denominator_terms", "least_n", "definition_zh", "definition_en", "denominator_zh", "position");
        var labels = ComparabilityData.Conformed.ToDictionary(measure => measure.Code, measure => measure.LabelZh, StringComparer.Ordinal);
        var changed = indicators.Write(ComparabilityData.Indicators.Select((indicator, i) => new object?[]
        {
            indicator.Code, indicator.LabelZh, indicator.LabelEn, indicator.Numerator.Count, indicator.Denominator.Count, indicator.LeastN,
            indicator.DefinitionZh, indicator.DefinitionEn,
            indicator.Denominator.Count == 0 ? null : string.Join('＋', indicator.Denominator.Select(code => labels[code])), i + 1,
        }));
        var conformed = ConformedKeys();
        Replace("indicator_term", ["indicator_key", "side", "conformed_key"], ComparabilityData.Indicators.SelectMany(indicator =>
            indicator.Numerator.Select(code => Term(indicator, "numerator", code))
                .Concat(indicator.Denominator.Select(code => Term(indicator, "denominator", code)))));
        return changed;

        object?[] Term(Indicator indicator, string side, string code) => [indicators.KeyOf(indicator.Code), side, conformed.KeyOf(code)];
    }

    private DimensionSync ConformedKeys() =>
        Sync("dim_conformed", "conformed_key", 1, "conformed_code", "label_zh", "label_en", "unit", "flow_or_stock", "is_additive", "is_list", "position");

    private DimensionSync Sync(string table, string keyColumn, int naturalColumns, params string[] columns) =>
        new(connection, transaction, dialect, table, keyColumn, naturalColumns, columns);

    /// <summary>Rows that nothing points to are simply written anew.</summary>
    private void Replace(string table, string[] columns, IEnumerable<object?[]> rows)
    {
        connection.Execute($"DELETE FROM {table}", transaction: transaction);
        dialect.BulkInsert(connection, transaction, table, columns, rows);
    }
}
