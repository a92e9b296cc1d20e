namespace Warehouse.Sql.Comparability;

/// <summary>A measure of a form that is, or is added into, a conformed measure.</summary>
public sealed record ConformedComponent(string ConformedCode, string FormCode, string MeasureCode)
{
    /// <summary>The form whose measures are read from sentences: what it does not state is not missing.</summary>
    public const string Prose = "PROSE";

    public bool IsProse => FormCode == Prose;
}
