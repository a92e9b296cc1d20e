using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Figures;

/// <summary>
/// What a form's measures say of an office's year. A total is the sum of the same quantities as its parts, so that the
/// identities of the form hold by construction.
/// </summary>
public sealed class FormFigures(Activity activity, string form)
{
    private const string FormOfSharedMeasures = "F2021";

    private static readonly Dictionary<(string Form, string Measure), QuantityFormula> formulas =
        ReferenceFile.Read("generation-measures.csv", row => (Form: row.GetString("form_code"), Measure: row.GetString("measure_code"), Formula: new QuantityFormula(row.GetString("quantities"))))
            .ToDictionary(row => (row.Form, row.Measure), row => row.Formula);

    private static readonly Dictionary<string, string?> bases = ReferenceData.Forms.ToDictionary(known => known.Code, known => known.BaseCode);

    public int Year => activity.Year;

    /// <summary>The value of a measure, all applicants together. A measure without a formula is the quantity of its name.</summary>
    public decimal Of(string measure) => FormulaOf(measure) is { } formula ? formula.Of(activity.Total) : activity.Total(measure);

    /// <param name="applicant">0-based position of the kind of applicant; 6 is the total.</param>
    public decimal Of(string measure, int applicant)
    {
        if (applicant == 6)
            return Of(measure);
        return FormulaOf(measure) is { } formula
            ? formula.Of(quantity => activity.Of(quantity, applicant))
            : activity.Of(measure, applicant);
    }

    private QuantityFormula? FormulaOf(string measure) =>
        formulas.GetValueOrDefault((form, measure))
        ?? (bases[form] is { } baseForm ? formulas.GetValueOrDefault((baseForm, measure)) : null)
        ?? formulas.GetValueOrDefault((FormOfSharedMeasures, measure));
}
