using System.Collections.Frozen;
using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Jobs;

/// <summary>What a parsed report from elsewhere must keep to before it is loaded: JSON can say anything.</summary>
internal static class ParsedReportContract
{
    private const int LongestText = 100_000;
    private const decimal LargestValue = 999_999_999_999_999m;

    private static readonly FrozenSet<string> measures = ReferenceData.Measures.Select(measure => measure.Code).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> applicants = ReferenceData.Applicants.Select(applicant => applicant.Code).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> forms = ReferenceData.Forms.Select(form => form.Code).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first thing that is wrong, in Chinese; null where nothing is.</summary>
    public static string? Violation(ParsedReport report)
    {
        // Members that JSON leaves out are null, whatever their type says.
        if (report.Schema != ParsedReport.CurrentSchema)
            return $"schema为“{report.Schema}”";
        if (report.Source is not { File: { Length: > 0 }, Encoding: not null })
            return "没有source.file或source.encoding";
        if (report.Source.Sha256 is not { Length: 64 } hash || !hash.All(char.IsAsciiHexDigitLower))
            return "source.sha256不是64位小写十六进制数";
        if (report.Office is null)
            return "没有office";
        if (report.Form is null || (report.Form.Length > 0 && !forms.Contains(report.Form)))
            return $"form“{report.Form}”未定义";
        if (report.Facts is null || report.Findings is null)
            return "没有facts或findings";
        if (report.Findings.Any(finding => finding is not { Rule: { Length: > 0 }, Message: not null }))
            return "findings中有一条没有rule或message";
        return report.Facts.Select(Violation).FirstOrDefault(violation => violation is not null);
    }

    private static string? Violation(ReportFact? fact) => fact switch
    {
        null => "facts中有空项",
        { Measure: null } => "facts中有一条没有measure",
        _ when !measures.Contains(fact.Measure) => $"measure“{fact.Measure}”未定义",
        { Applicant: { } applicant } when !applicants.Contains(applicant) => $"applicant“{applicant}”未定义",
        { Line: < 1 } or { Offset: < 0 } => $"“{fact.Measure}”的line或offset不成立",
        { Text: null } or { Text.Length: > LongestText } => $"“{fact.Measure}”没有原文或原文过长",
        { Value: > LargestValue or < -LargestValue } => $"“{fact.Measure}”的数值超出范围",
        _ => null,
    };
}
