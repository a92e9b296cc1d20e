namespace Warehouse.Reports.Wording;

internal enum TextPartKind
{
    Words,

    /// <summary>The value itself.</summary>
    Value,

    /// <summary>One of two words, by whether the value is 1.</summary>
    Choice,

    /// <summary>Parts that are left out together where one of their values is absent.</summary>
    Optional,
}
