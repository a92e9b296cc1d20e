using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Sql.Dimensions;

/// <summary>The rows of <c>dim_category</c> that the forms define. Members of open lists join them as documents are loaded.</summary>
internal static class CategoryRows
{
    public static readonly string[] Columns =
    [
        "form_code", "category_code", "category_label", "table_code", "parent_key", "label_zh", "label_en", "unit",
        "flow_or_stock", "is_total", "is_additive", "by_applicant", "conformed_code", "valid_from_year", "valid_to_year", "position", "note",
    ];

    public static IEnumerable<object?[]> All(Func<object?[], int> keyOf)
    {
        var measures = ReferenceData.Measures;
        var kinds = ComparabilityData.Kinds.ToDictionary(kind => (kind.FormCode, kind.MeasureCode));
        var labels = measures.ToDictionary(measure => (measure.FormCode, measure.Code), MeasureLabel.Of);
        var bases = ReferenceData.Forms.ToDictionary(form => form.Code, form => form.BaseCode, StringComparer.Ordinal);
        return measures.Select((measure, i) =>
        {
            var kind = kinds[(measure.FormCode, measure.Code)];
            return new object?[]
            {
                measure.FormCode, measure.Code, MeasureLabel.Of(measure), measure.TableCode, ParentKey(measure), measure.LabelZh, measure.LabelEn, measure.Unit,
                kind.FlowOrStock, kind.IsTotal, kind.IsAdditive, measure.ByApplicant, measure.ConformedCode, measure.ValidFromYear, measure.ValidToYear, i + 1, measure.Note,
            };
        });

        // A parent that is no measure (the heading art20_1) has no row: its children stand under the unknown member.
        int ParentKey(Measure measure)
        {
            foreach (var form in new[] { measure.FormCode, bases[measure.FormCode] })
            {
                if (form is not null && measure.ParentCode is { } parent && labels.TryGetValue((form, parent), out var label))
                    return keyOf([form, parent, label]);
            }
            return 0;
        }
    }
}
