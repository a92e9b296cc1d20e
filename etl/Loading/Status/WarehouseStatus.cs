using Warehouse.Etl.Loading.Runs;

namespace Warehouse.Etl.Loading.Status;

/// <summary>How a warehouse stands.</summary>
/// <param name="Documents">Current ones.</param>
/// <param name="Superseded">Documents that a newer one for the same office and year stands before.</param>
/// <param name="FirstYear">The earliest report year; null where nothing is loaded.</param>
/// <param name="Facts">Of the current documents.</param>
/// <param name="Coverage">By year, the latest first.</param>
/// <param name="Held">Documents in quarantine that wait for a person, by reason.</param>
/// <param name="Runs">The last runs, the latest first.</param>
/// <param name="Growth">Of the last months with runs, the latest first.</param>
public sealed record WarehouseStatus(
    int Documents,
    int Superseded,
    int Offices,
    int? FirstYear,
    int? LastYear,
    long Facts,
    IReadOnlyList<YearCoverage> Coverage,
    IReadOnlyList<HeldCount> Held,
    IReadOnlyList<RunRecord> Runs,
    IReadOnlyList<MonthGrowth> Growth);
