namespace Warehouse.Etl.Validation;

/// <summary>Codes in <c>rules.csv</c> of what the figures and the text of a report are judged by, beside the identities I1 to I15.</summary>
public static class ValidationRules
{
    public const string ApplicantsAddUp = "I2";
    public const string ChannelsAgainstTotal = "I13";
    public const string CategoriesAddUp = "I16";
    public const string ProseAgainstTable = "I17";
    public const string NoRuleMakingPower = "I18";
    public const string PartAboveWhole = "I19";
    public const string CategoryOmitted = "category_omitted";
    public const string LabelVariant = "label_variant";
    public const string BlankTotal = "blank_total";
    public const string Percentage = "percentage";
    public const string FormAgainstYear = "form_year";
    public const string OutcomeMissing = "outcome_missing";
    public const string SectionMissing = "section_missing";
    public const string IdenticalChannels = "identical_channels";
    public const string ChannelsPartial = "channels_partial";
    public const string TotalNotStated = "total_not_stated";
    public const string UnitUnusual = "unit_unusual";
    public const string UnitInCell = "unit_in_cell";
    public const string SentenceCell = "sentence_cell";
    public const string MentionsDiffer = "mentions_differ";
    public const string Contradiction = "contradiction";
    public const string EnumerationGap = "enumeration_gap";
    public const string HeadingNumerals = "heading_numerals_mixed";
    public const string HeadingsInline = "headings_inline";
    public const string PersonalData = "personal_data";
    public const string ScriptNoise = "script_noise";
    public const string Typo = "typo";
    public const string TextTruncated = "text_truncated";
    public const string TextRecognised = "text_recognised";
    public const string PartUnread = "part_unread";
}
