using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Validation.Rules;
using Warehouse.Etl.Validation.Text;

namespace Warehouse.Etl.Validation;

/// <summary>Runs every rule over a parsed report and adds what they find. It never changes a value.</summary>
public static class ReportJudge
{
    private static readonly IReadOnlyList<IReportRule> reportRules =
    [
        new IdentityRule(), new PartAboveWholeRule(), new PartsAboveWholeRule(), new ApplicantSumRule(), new ProseTableRule(), new CategorySumRule(), new CategoryTableRule(), new PercentageRule(), new FormYearRule(),
        new RuleMakingPowerRule(), new OutcomeRule(), new ChannelRule(), new UnitRule(), new MentionsRule(),
    ];

    private static readonly IReadOnlyList<ITextRule> textRules =
    [
        new ContradictionRule(), new EnumerationRule(), new HeadingRule(), new PersonalDataRule(), new RepairRule(), new TypoRule(), new TruncationRule(), new UnreadPartRule(),
    ];

    public static ParsedReport Judge(ParsedReport report, SourceDocument document)
    {
        var figures = new ReportFigures(report);
        var findings = report.Findings
            .Concat(reportRules.SelectMany(rule => rule.Judge(figures)))
            .Concat(textRules.SelectMany(rule => rule.Judge(document)));
        return report with { Findings = [.. findings] };
    }
}
