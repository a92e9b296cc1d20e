using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Dimensions;

namespace Warehouse.Etl.Loading.Quarantine;

/// <summary>
/// What keeps a report out of the warehouse: a broken contract (failed), or a finding that a person has to look at first
/// (quarantined): a failed rule of <c>rules.csv</c> that quarantines, no year, or a measure that nobody knows.
/// </summary>
internal static partial class AdmissionRules
{
    private static readonly HashSet<string> quarantining =
        [.. ReferenceData.Rules.Where(rule => rule.Quarantines).Select(rule => rule.Code)];

    public static Admission Judge(ParsedReport report)
    {
        if (report.Schema != ParsedReport.CurrentSchema)
            return Failed($"解析结果的格式是“{report.Schema}”，应为“{ParsedReport.CurrentSchema}”；请用本版本重新解析。");
        var obstacle = report.Findings.FirstOrDefault(finding => finding.Status == FindingStatus.Fail && quarantining.Contains(finding.Rule));
        if (!Sha256().IsMatch(report.Source.Sha256))
        {
            // A file that cannot even be opened has no hash to be kept under: it is met again in the next run.
            return obstacle is null
                ? Failed($"解析结果没有文件的SHA-256（“{report.Source.Sha256}”），无法辨认文件；请重新解析。")
                : new Admission(DocumentOutcome.Failed, obstacle.Rule, obstacle.Message);
        }

        if (obstacle is not null)
            return new Admission(DocumentOutcome.Quarantined, obstacle.Rule, obstacle.Message, obstacle.Line);
        if (report.ReportYear is not (>= YearRows.First and <= YearRows.Last))
            return new Admission(DocumentOutcome.Quarantined, LoadingRules.NoReportYear, $"没有报告年度，或年度（{report.ReportYear}）不在{YearRows.First}至{YearRows.Last}年之间；请核对原文。");
        if (report.Facts.FirstOrDefault(fact => !MeasureResolver.Knows(report, fact)) is { } fact)
            return new Admission(DocumentOutcome.Quarantined, LoadingRules.UnknownMeasure, $"第{fact.Line}行的指标代码“{fact.Measure}”或申请人代码“{fact.Applicant}”不在指标表中；请用本版本重新解析。", fact.Line);
        return new Admission(DocumentOutcome.Loaded);
    }

    private static Admission Failed(string reason) => new(DocumentOutcome.Failed, LoadingRules.NotAParsedReport, reason);

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sha256();
}
