namespace Warehouse.Etl.Loading.Facts;

/// <summary>Codes in <c>rules.csv</c> of what is found while facts are selected and documents taken in.</summary>
public static class LoadingRules
{
    /// <summary>Text and table state the same measure: the table's value is the fact.</summary>
    public const string ProseAgainstTable = "I17";

    /// <summary>A document states a measure more than once, with different values: none of them is the fact.</summary>
    public const string AmbiguousMentions = "ambiguous_mentions";

    /// <summary>The unit of a value does not convert into that of the conformed measure: it is shown, but compared with nothing.</summary>
    public const string UnitNotComparable = "unit_not_comparable";

    /// <summary>A number that decimal(19,4) would round, or that is no figure of a report.</summary>
    public const string ValueNotStorable = "value_not_storable";

    /// <summary>A value is said to belong to a year that the warehouse does not have.</summary>
    public const string YearOutOfRange = "year_out_of_range";

    /// <summary>A fact names a measure that the catalogue does not have.</summary>
    public const string UnknownMeasure = "unknown_measure";

    /// <summary>A clerk has corrected a value; the finding has what the document prints, and why.</summary>
    public const string ClerkCorrection = "clerk_correction";

    /// <summary>A document does not print what a correction expects it to: it is not applied.</summary>
    public const string CorrectionExpectation = "correction_expectation";

    public const string NoReportYear = "no_report_year";

    /// <summary>A parsed report that breaks its contract.</summary>
    public const string NotAParsedReport = "not_a_parsed_report";
}
