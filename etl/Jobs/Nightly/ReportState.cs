using Warehouse.Etl.Loading;
using Warehouse.Reports;
using Warehouse.Reports.Wording;
using Warehouse.Sql;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>A word that changes with everything that a report shows and with what renders it: the same word, the same report.</summary>
internal static class ReportState
{
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static string Of(WarehouseDatabase warehouse, Language language) => $"{WarehouseState.Of(warehouse)} {PageDigest.Build} {language.Code}";
}
