using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Tests.Sql;

/// <summary>The reference files agree with each other.</summary>
public sealed class CatalogueTests
{
    [Test]
    public void Every_measure_has_its_kind_and_every_kind_its_measure() =>
        Assert.That(ComparabilityData.Kinds.Select(kind => (kind.FormCode, kind.MeasureCode)), Is.EquivalentTo(ReferenceData.Measures.Select(measure => (measure.FormCode, measure.Code))));

    [Test]
    public void Every_conformed_code_of_a_measure_is_a_conformed_measure_and_the_other_way_round() =>
        Assert.That(
            ComparabilityData.Conformed.Select(measure => measure.Code),
            Is.EquivalentTo(ReferenceData.Measures.Select(measure => measure.ConformedCode).OfType<string>().Distinct()));

    [Test]
    public void What_has_parts_is_a_total()
    {
        var bases = ReferenceData.Forms.ToDictionary(form => form.Code, form => form.BaseCode ?? form.Code);
        var parents = ReferenceData.Measures.Where(measure => measure.ParentCode is not null).Select(measure => (Form: bases[measure.FormCode], measure.ParentCode)).ToHashSet();
        var notTotals = ComparabilityData.Kinds.Where(kind => parents.Contains((kind.FormCode, kind.MeasureCode)) && !kind.IsTotal);

        Assert.That(notTotals.Select(kind => $"{kind.FormCode}.{kind.MeasureCode}"), Is.Empty);
    }

    [Test]
    public void A_measure_is_a_flow_or_a_stock_as_its_conformed_measure_is()
    {
        var conformed = ComparabilityData.Conformed.ToDictionary(measure => measure.Code);
        var kinds = ComparabilityData.Kinds.ToDictionary(kind => (kind.FormCode, kind.MeasureCode));
        var differing = ReferenceData.Measures.Where(measure => measure.ConformedCode is { } code && conformed[code].FlowOrStock != kinds[(measure.FormCode, measure.Code)].FlowOrStock);

        Assert.That(differing.Select(measure => $"{measure.FormCode}.{measure.Code}"), Is.Empty);
    }

    [Test]
    public void Rates_are_not_added_up() =>
        Assert.That(ComparabilityData.Kinds.Where(kind => kind.FlowOrStock == "rate" && kind.IsAdditive), Is.Empty);

    [Test]
    public void Every_unit_of_a_measure_converts_into_that_of_its_conformed_measure()
    {
        var conformed = ComparabilityData.Conformed.ToDictionary(measure => measure.Code);
        var lost = ReferenceData.Measures.Where(measure => measure.ConformedCode is { } code && UnitConversion.Convert(10_000, measure.Unit, conformed[code].Unit) is null);

        Assert.That(lost.Select(measure => $"{measure.FormCode}.{measure.Code} {measure.Unit}"), Is.Empty);
    }

    [Test]
    public void Components_breaks_and_rates_name_only_what_there_is()
    {
        var codes = ComparabilityData.Conformed.Select(measure => measure.Code).ToHashSet();
        var forms = ReferenceData.Forms.Select(form => form.Code).ToHashSet();
        var measures = ReferenceData.Measures.Select(measure => (measure.FormCode, measure.Code)).ToHashSet();
        var named = ComparabilityData.Components.Select(component => component.ConformedCode)
            .Concat(ComparabilityData.Breaks.SelectMany(row => row.ConformedCodes).Where(code => code != "*"))
            .Concat(ComparabilityData.Indicators.SelectMany(indicator => indicator.Numerator.Concat(indicator.Denominator)));

        Assert.That(named.Except(codes), Is.Empty);
        Assert.That(ComparabilityData.Breaks.SelectMany(row => row.FromForms.Concat(row.ToForms)).Except(forms), Is.Empty);
        Assert.That(ComparabilityData.Components.Select(component => (component.FormCode, component.MeasureCode)).Except(measures), Is.Empty);
    }

    [Test]
    public void No_component_of_a_sum_is_itself_a_total_that_holds_another_component()
    {
        var parents = ReferenceData.Measures.ToDictionary(measure => (measure.FormCode, measure.Code), measure => measure.ParentCode);
        var doubled = ComparabilityData.Components
            .Where(component => !component.IsProse)
            .GroupBy(component => (component.ConformedCode, component.FormCode))
            .Where(sum => sum.Any(part => sum.Any(whole => parents[(part.FormCode, part.MeasureCode)] == whole.MeasureCode)));

        Assert.That(doubled.Select(sum => sum.Key), Is.Empty);
    }

    [Test]
    public void What_is_comparable_without_reserve_needs_no_reason_and_everything_else_has_one() =>
        Assert.That(ComparabilityData.Breaks.Where(row => (row.Comparability == "comparable") != (row.ReasonZh is null)), Is.Empty);
}
