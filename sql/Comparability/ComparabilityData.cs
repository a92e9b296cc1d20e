using System.Globalization;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Sql.Comparability;

/// <summary>What makes values of different forms, units and years comparable, read once from the CSV files built into this assembly.</summary>
public static class ComparabilityData
{
    private static readonly Lazy<IReadOnlyList<ConformedMeasure>> conformed = new(() => ReferenceFile.Read("conformed.csv", row => new ConformedMeasure(
        row.Text("code"), row.Text("label_zh"), row.Text("label_en"), row.TextOrNull("unit"),
        row.Text("flow_or_stock"), row.Flag("is_additive"), row.Flag("is_list"))));

    private static readonly Lazy<IReadOnlyList<MeasureKind>> kinds = new(() => ReferenceFile.Read("measure_kinds.csv", row => new MeasureKind(
        row.Text("form_code"), row.Text("measure_code"), row.Text("flow_or_stock"), row.Flag("is_total"), row.Flag("is_additive"))));

    private static readonly Lazy<IReadOnlyList<SeriesBreak>> breaks = new(() => ReferenceFile.Read("breaks.csv", row => new SeriesBreak(
        row.List("conformed_codes"), row.List("from_forms"), row.List("to_forms"),
        row.Text("comparability"), row.TextOrNull("reason_zh"), row.TextOrNull("reason_en"))));

    private static readonly Lazy<IReadOnlyList<Indicator>> indicators = new(() => ReferenceFile.Read("indicators.csv", row => new Indicator(
        row.Text("code"), row.Text("label_zh"), row.Text("label_en"), row.List("numerator"), row.List("denominator"),
        row.Number("least_n"), row.Text("definition_zh"), row.Text("definition_en"))));

    private static readonly Lazy<IReadOnlyList<Unit>> units = new(() => ReferenceFile.Read("units.csv", row => new Unit(
        row.Text("unit"), row.Text("quantity"), decimal.Parse(row.Text("factor"), CultureInfo.InvariantCulture))));

    private static readonly Lazy<IReadOnlyList<Deadline>> deadlines = new(() => ReferenceFile.Read("deadlines.csv", row => new Deadline(
        row.Number("from_year"), row.NumberOrNull("to_year"), row.Text("department"), row.Text("main_office"), row.List("main_office_kinds"), row.Text("basis"))));

    private static readonly Lazy<IReadOnlyList<ConformedComponent>> components = new(AllComponents);

    public static IReadOnlyList<ConformedMeasure> Conformed => conformed.Value;

    public static IReadOnlyList<MeasureKind> Kinds => kinds.Value;

    public static IReadOnlyList<SeriesBreak> Breaks => breaks.Value;

    public static IReadOnlyList<Indicator> Indicators => indicators.Value;

    public static IReadOnlyList<Unit> Units => units.Value;

    public static IReadOnlyList<Deadline> Deadlines => deadlines.Value;

    /// <summary>
    /// What adds up to what: the sums of <c>conformed_components.csv</c>, and otherwise the conformed code of each measure.
    /// Where a form has a sum, its own total (a row that the form does not print) is no component. Lists are never summed.
    /// </summary>
    public static IReadOnlyList<ConformedComponent> Components => components.Value;

    private static IReadOnlyList<ConformedComponent> AllComponents()
    {
        var sums = ReferenceFile.Read("conformed_components.csv", row => new ConformedComponent(
            row.Text("conformed_code"), row.Text("form_code"), row.Text("measure_code")));
        var summed = sums.Select(component => (component.ConformedCode, component.FormCode)).ToHashSet();
        var lists = Conformed.Where(measure => measure.IsList).Select(measure => measure.Code).ToHashSet(StringComparer.Ordinal);
        var single = ReferenceData.Measures
            .Where(measure => measure.ConformedCode is { } code && !lists.Contains(code) && !summed.Contains((code, measure.FormCode)))
            .Select(measure => new ConformedComponent(measure.ConformedCode!, measure.FormCode, measure.Code));
        return [.. single, .. sums];
    }
}
