using Warehouse.Etl.Loading;
using Warehouse.Reports;
using Warehouse.Reports.Wording;
using Warehouse.Sql;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>A word that changes with everything that a report shows and with what renders it: the same word, the same report.</summary>
internal static class ReportState
{
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static string Of(WarehouseDatabase warehouse, Language language) => $"{WarehouseState.Of(warehouse)} {PageDigest.Build} {language.Code} {WarehouseState.LastRun(warehouse)}";

    /// <summary>Whether a report that said this of itself was made of this warehouse, as it is now or as it was before.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static bool IsOf(string state, WarehouseDatabase warehouse) => WarehouseState.WentOnFrom(warehouse, state[(state.LastIndexOf(' ') + 1)..]);
}
