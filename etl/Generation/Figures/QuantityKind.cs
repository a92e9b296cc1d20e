namespace Warehouse.Etl.Generation.Figures;

/// <summary>How a made-up quantity comes about.</summary>
public enum QuantityKind
{
    /// <summary>Events counted in the year; with another quantity named, so many for each of it.</summary>
    Count,

    /// <summary>Money in whole units; with another quantity named, so much for each of it.</summary>
    Amount0,

    /// <summary>Money with two decimals.</summary>
    Amount2,

    /// <summary>A part of another quantity; the parts of one division add up to it.</summary>
    Share,

    /// <summary>What is there at the end of the year: last year's and a formula.</summary>
    Stock,

    /// <summary>What leaves a stock in the year: never more than was in it.</summary>
    Retired,

    /// <summary>A signed change of a stock, which never falls below zero.</summary>
    Change,

    /// <summary>Per cent: 100 where the other quantity is not zero.</summary>
    Rate,
}
