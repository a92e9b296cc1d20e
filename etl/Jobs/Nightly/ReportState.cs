using Warehouse.Etl.Loading.Status;
using Warehouse.Reports;
using Warehouse.Reports.Wording;
using Warehouse.Sql;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>A word that changes with everything that a report shows and with what renders it: the same word, the same report.</summary>
internal static class ReportState
{
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static string Of(WarehouseDatabase warehouse, Language language) => $"{WarehouseState.Of(warehouse)} {PageDigest.Build} {language.Code} {WarehouseState.LastRun(warehouse)}";

    /// <summary>Why a report made now can recall nothing from the one that said this of itself; null where it can.</summary>
    /// <param name="before">Null where there is none, or where it said nothing.</param>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static string? WhyAnew(string? before, WarehouseDatabase warehouse, Language language)
    {
        if (before is null)
            return "there is no report of this job yet";
        if (!before.Contains(PageDigest.Build, StringComparison.Ordinal))
            return "the program is another than the one that wrote it";
        if (!before.Contains($"{PageDigest.Build} {language.Code} ", StringComparison.Ordinal))
            return "it was written in another language";
        return IsOf(before, warehouse) ? null : "the warehouse is not the one that it was made of, or was restored since";
    }

    /// <summary>Whether a report that said this of itself was made of this warehouse, as it is now or as it was before.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    private static bool IsOf(string state, WarehouseDatabase warehouse) => WarehouseState.WentOnFrom(warehouse, state[(state.LastIndexOf(' ') + 1)..]);
}
