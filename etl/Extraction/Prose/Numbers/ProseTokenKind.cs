namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>What a number in a sentence is, before any measure is thought of.</summary>
internal enum ProseTokenKind
{
    /// <summary>A count or an amount, with its unit where one is printed.</summary>
    Quantity,

    Percent,

    /// <summary>A calendar year as a period: 2019年, 2019年度.</summary>
    Year,

    /// <summary>A day, a month or the end of a year.</summary>
    Date,

    /// <summary>A part of a year: 1-6月.</summary>
    PartYear,

    /// <summary>Document, article, telephone and house numbers, durations, ranges, counts of structure (11个方面): never a value.</summary>
    Other,
}
