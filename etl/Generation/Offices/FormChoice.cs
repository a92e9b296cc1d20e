using Warehouse.Etl.Generation.Randomness;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Offices;

/// <summary>Which form an office fills in for a year: the one in force, or one of those asked for.</summary>
public sealed class FormChoice
{
    public const string Prose = "PROSE";

    /// <summary>From here on a report without the tables of the national format is an exception.</summary>
    public const int FirstYearOfFormats = 2019;

    private readonly IReadOnlyList<Form> forms;
    private readonly bool asked;
    private readonly int preference;
    private readonly bool keepsToProse;
    private readonly bool hasRegionalRows;

    /// <param name="codes">Codes of the forms asked for; empty for the form in force.</param>
    public FormChoice(Office office, IReadOnlyList<string> codes, Dice dice)
    {
        asked = codes.Count > 0;
        forms = [.. ReferenceData.Forms.Where(form => asked ? codes.Contains(form.Code) : IsUsedIn(form, office.Region.Province))];
        preference = dice.Below(1000);
        keepsToProse = dice.Chance(0.4);
        hasRegionalRows = dice.Chance(0.6);
    }

    public string For(int year)
    {
        var inForce = forms.Where(form => form.ValidFromYear <= year && (form.ValidToYear is null || year <= form.ValidToYear)).ToList();
        if (asked)
            return Preferred(inForce.Count > 0 ? inForce : forms);
        if (keepsToProse && year < FirstYearOfFormats)
            return Prose;
        if (inForce.LastOrDefault(form => form.IsNational) is { } national)
            return (hasRegionalRows ? inForce.FirstOrDefault(form => form.BaseCode == national.Code) : null)?.Code ?? national.Code;
        return Preferred([.. inForce.Where(form => form.Code != Prose).DefaultIfEmpty(inForce[0])]);
    }

    private string Preferred(IReadOnlyList<Form> candidates) => candidates[preference % candidates.Count].Code;

    /// <summary>Regional variants stay at home; the local forms spread.</summary>
    private static bool IsUsedIn(Form form, string? province) => form.Code switch
    {
        "F2014_AH" => province == "安徽省",
        "F2019_HB" => province == "湖北省",
        _ => true,
    };
}
