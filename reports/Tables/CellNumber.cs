using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Tables;

/// <summary>The number that a cell shows: what is a quotient is rounded as the pages round it, so that all outputs say the same.</summary>
internal static class CellNumber
{
    public static decimal Shown(decimal value, CellKind kind) => kind is CellKind.Percent or CellKind.PercentChange ? Numbers.Rounded(value, 1) : value;
}
