using Warehouse.Sql.Catalogue;

namespace Warehouse.Sql.Comparability;

/// <summary>
/// What everything that is counted or checked means. Measures and rules are described in <c>definitions.csv</c>; a conformed
/// measure is what <c>measures.csv</c> and <c>conformed_components.csv</c> make it, said in words.
/// </summary>
public static class Definitions
{
    private const string MeasureKind = "measure";
    private const string RuleKind = "rule";
    private const string ConformedKind = "conformed";

    /// <exception cref="InvalidOperationException">A measure or a rule has no row in <c>definitions.csv</c>.</exception>
    public static IReadOnlyList<Definition> All()
    {
        var written = ReferenceFile.Read("definitions.csv", row => new Definition(
                row.Text("kind"), row.Text("code"), row.Text("form_code"), row.Text("definition_zh"), row.Text("definition_en")))
            .ToDictionary(definition => (definition.Kind, definition.Code, definition.FormCode));
        return
        [
            .. ReferenceData.Measures.Select(measure => Written(MeasureKind, measure.Code, measure.FormCode)),
            .. ComparabilityData.Conformed.Select(OfConformed),
            .. ReferenceData.Rules.Select(OfRule),
        ];

        Definition OfRule(Rule rule)
        {
            var definition = Written(RuleKind, rule.Code, "");
            return rule.Source.Length == 0
                ? definition
                : definition with { Chinese = $"{definition.Chinese}依据：{rule.Source}。", English = $"{definition.English} Source: {rule.Source}." };
        }

        // What stands without a form holds for every form that has no row of its own.
        Definition Written(string kind, string code, string form) =>
            written.TryGetValue((kind, code, form), out var own) || written.TryGetValue((kind, code, ""), out own)
                ? own with { FormCode = form }
                : throw new InvalidOperationException($"definitions.csv does not say what the {kind} '{code}' means.");
    }

    private static Definition OfConformed(ConformedMeasure conformed)
    {
        var sums = ReferenceData.Forms
            .Select(form => (Form: form, Parts: PartsOf(conformed, form.Code)))
            .Where(sum => sum.Parts.Count > 0)
            .GroupBy(sum => string.Join('|', sum.Parts.Select(part => part.Code)), StringComparer.Ordinal)
            .Select(group => (Forms: group.Select(sum => sum.Form).ToList(), group.First().Parts))
            .ToList();
        return new Definition(
            ConformedKind, conformed.Code, "",
            string.Concat(sums.Select(sum => $"{string.Join('、', sum.Forms.Select(form => form.NameZh))}：{string.Join('＋', sum.Parts.Select(part => part.LabelZh))}。")),
            string.Join(' ', sums.Select(sum => $"{string.Join(", ", sum.Forms.Select(form => form.NameEn))}: {string.Join(" + ", sum.Parts.Select(part => part.LabelEn))}.")));
    }

    private static List<Measure> PartsOf(ConformedMeasure conformed, string form)
    {
        var measures = ReferenceData.Measures.Where(measure => measure.FormCode == form).ToList();
        return conformed.IsList
            ? [.. measures.Where(measure => measure.ConformedCode == conformed.Code)]
            : [.. ComparabilityData.Components
                .Where(component => component.ConformedCode == conformed.Code && component.FormCode == form)
                .Select(component => measures.Single(measure => measure.Code == component.MeasureCode))];
    }
}
