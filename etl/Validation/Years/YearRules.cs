namespace Warehouse.Etl.Validation.Years;

/// <summary>Codes in <c>rules.csv</c> of what is found year against year, beside the identities of <c>year-identities.csv</c>.</summary>
public static class YearRules
{
    public const string ValueVanished = "value_vanished";

    public const string ValueJump = "value_jump";

    public const string TextFromPreviousYear = "text_from_previous_year";

    public const string TextFromNeighbour = "text_from_neighbour";
}
