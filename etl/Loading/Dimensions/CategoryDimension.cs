using System.Data.Common;
using Dapper;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Dimensions;

/// <summary>Keys of <c>dim_category</c>, and the members of open lists that documents bring.</summary>
internal sealed class CategoryDimension
{
    private static readonly string[] columns =
    [
        "category_key", "form_code", "table_code", "category_code", "category_label", "parent_key", "label_zh", "label_en", "label_raw", "unit",
        "flow_or_stock", "is_total", "is_additive", "by_applicant", "conformed_code", "valid_from_year", "valid_to_year", "position",
    ];

    private static readonly Dictionary<(string, string), MeasureKind> kinds =
        ComparabilityData.Kinds.ToDictionary(kind => (kind.FormCode, kind.MeasureCode));

    private readonly Dictionary<(string Form, string Code, string Label), int> keys;
    private readonly Dictionary<(string Form, string Code), int> measures;
    private readonly Dictionary<(string Form, string Code), int> named = [];
    private readonly Dictionary<Measure, int> whole = new(ReferenceEqualityComparer.Instance);
    private readonly List<object?[]> members = [];
    private int last;

    public CategoryDimension(DbConnection connection)
    {
        keys = connection.Query<(string Form, string Code, string Label, int Key)>("SELECT form_code, category_code, category_label, category_key FROM dim_category")
            .ToDictionary(row => (row.Form, row.Code, row.Label), row => row.Key);
        // A measure has a lower key than the members that documents bring to it.
        measures = keys.GroupBy(entry => (entry.Key.Form, entry.Key.Code)).ToDictionary(group => group.Key, group => group.Min(entry => entry.Value));
        last = keys.Values.Max();
    }

    public int KeyOf(ResolvedFact fact)
    {
        var measure = fact.Measure;
        if (fact.Label.Length == 0 && whole.TryGetValue(measure, out var known))
            return known;
        if (!keys.TryGetValue((measure.FormCode, measure.Code, fact.Label), out var key))
            keys[(measure.FormCode, measure.Code, fact.Label)] = key = Add(measure, fact.Label, fact.Fact.Label);
        if (fact.Label.Length == 0)
            whole[measure] = key;
        return key;
    }

    /// <summary>The measure that a finding names: of the report's form, of the form that extends, or of prose; the unknown member where it names none.</summary>
    public int KeyOf(string form, string? measure)
    {
        if (measure is null)
            return 0;
        if (!named.TryGetValue((form, measure), out var key))
            named[(form, measure)] = key = Find(form, measure);
        return key;
    }

    private int Find(string form, string measure)
    {
        var national = ReferenceData.Forms.FirstOrDefault(other => other.Code == form)?.BaseCode ?? form;
        return new[] { form, national, ConformedComponent.Prose }.Select(candidate => measures.GetValueOrDefault((candidate, measure))).FirstOrDefault(key => key > 0);
    }

    public void Write(DbConnection connection, DbTransaction transaction, ISqlDialect dialect)
    {
        if (members.Count > 0)
            dialect.BulkInsert(connection, transaction, "dim_category", columns, members);
        members.Clear();
    }

    private int Add(Measure measure, string label, string? words)
    {
        var kind = kinds[(measure.FormCode, measure.Code)];
        members.Add(
        [
            ++last, measure.FormCode, measure.TableCode, measure.Code, label, keys[(measure.FormCode, measure.Code, "")],
            label, measure.LabelEn, words is null ? null : Codes.Fit(words, 300), measure.Unit,
            kind.FlowOrStock, false, kind.IsAdditive, measure.ByApplicant, measure.ConformedCode, measure.ValidFromYear, measure.ValidToYear, last,
        ]);
        return last;
    }
}
