namespace Warehouse.Etl.Extraction.Prose.Periods;

/// <summary>What stretch of time a number covers.</summary>
internal enum PeriodKind
{
    /// <summary>One calendar year: the report's or, where <see cref="Period.Year"/> says so, another.</summary>
    Annual,

    /// <summary>Everything since some earlier year: a stock, never the value of a year.</summary>
    Cumulative,

    /// <summary>截至…累计: since the year began or since the counting began, which only the measure tells.</summary>
    ToDate,

    /// <summary>A half year, a quarter, some months.</summary>
    PartYear,

    /// <summary>A year after the reported one: a plan.</summary>
    Plan,
}
