namespace Warehouse.Etl.Extraction.Identity;

/// <summary>Codes of <c>rules.csv</c> that this room gives findings under.</summary>
internal static class IdentityRules
{
    public const string CopiedText = "copied_text";
    public const string DateCollapsed = "date_collapsed";
    public const string DateDifference = "date_difference";
    public const string ManifestMismatch = "manifest_mismatch";
    public const string NameReplaced = "name_replaced";
    public const string NoReportYear = "no_report_year";
    public const string NotAReport = "not_a_report";
    public const string NotAYear = "not_a_year";
    public const string OddPeriod = "odd_period";
    public const string OfficeAmbiguous = "office_ambiguous";
    public const string OfficeNameCompleted = "office_name_completed";
    public const string OfficeUnknown = "office_unknown";
    public const string PeriodNotStated = "period_not_stated";
    public const string PublicationBeforePeriodEnd = "publication_before_period_end";
    public const string PublishedLateBackfill = "published_late_backfill";
    public const string RegionAmbiguous = "region_ambiguous";
    public const string RegionInferred = "region_inferred";
    public const string RegionRenamed = "region_renamed";
    public const string RegionUnknown = "region_unknown";
    public const string TownshipUnlisted = "township_unlisted";
    public const string YearInferred = "year_inferred";
    public const string YearMismatch = "year_mismatch";
}
