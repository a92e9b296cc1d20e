using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Identity;
using Warehouse.Etl.Extraction.Prose;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.Metadata;
using Warehouse.Etl.Validation;

namespace Warehouse.Etl.Parsing;

/// <summary>Understands a document: identity, form, tables and prose become one parsed report, judged by every rule.</summary>
public static class ReportParser
{
    /// <summary>Code in <c>rules.csv</c> of a document that takes too long; it keeps the document in quarantine.</summary>
    public const string Timeout = "parse_timeout";

    /// <summary>
    /// The report that a document is. One that no report can be like, and one that a pattern does not get through in time,
    /// have no facts and a finding that says so.
    /// </summary>
    public static ParsedReport Parse(SourceDocument document) =>
        Plausibility.Refusal(document, ReadingLimits.Default) is { } refusal ? Unparsed(document, refusal) : Parse(document, Understand);

    /// <summary>The time limits of patterns are short and of the wall clock: on a busy machine a harmless one may be missed, once.</summary>
    internal static ParsedReport Parse(SourceDocument document, Func<SourceDocument, ParsedReport> understand)
    {
        try
        {
            return understand(document);
        }
        catch (RegexMatchTimeoutException)
        {
            return ParseAgain(document, understand);
        }
    }

    private static ParsedReport ParseAgain(SourceDocument document, Func<SourceDocument, ParsedReport> understand)
    {
        try
        {
            return understand(document);
        }
        catch (RegexMatchTimeoutException)
        {
            return Unparsed(document, new Finding(Timeout, FindingStatus.Fail, null, null, null, "解析中某一模式的匹配两次超时。请在机器空闲时重试，仍然如此则请人工查看该文件。", null));
        }
    }

    private static ParsedReport Unparsed(SourceDocument document, Finding reason) => new(
        ParsedReport.CurrentSchema, SourceOf(document), null, new ReportOffice(null, null, null, null), null, null, "", ReportScope.Unknown, [], [reason]);

    private static ParsedReport Understand(SourceDocument document)
    {
        var identity = ReportIdentifier.Identify(document);
        var isReport = identity.ReportYear is not null && !identity.Findings.Any(finding => finding.Rule == IdentityRules.NotAReport);
        var tables = BlankTemplate.WithoutBlanks(TableExtractor.Extract(document, identity.ReportYear), isReport);
        // A stated period that is a little short has days; a title that names half a year has none.
        var isOfPartYear = identity.Findings.Any(finding => finding is { Rule: IdentityRules.NotAYear, Left: null });
        var prose = ProseExtractor.Extract(document, identity.ReportYear, identity.Office.Region, tables.Lines, tables.Facts, isOfPartYear);
        var report = new ParsedReport(
            ParsedReport.CurrentSchema,
            SourceOf(document) with { Signature = TextSignature.Of(document) },
            identity.Title,
            identity.Office,
            identity.ReportYear,
            identity.PublishedOn,
            tables.Form,
            identity.Scope,
            [.. tables.Facts, .. prose.Facts],
            [.. identity.Findings, .. tables.Findings, .. prose.Findings])
        {
            Evidence = identity.Evidence,
        };
        return ReportJudge.Judge(report, document);
    }

    private static ReportSource SourceOf(SourceDocument document) => new(
        document.File, document.Sha256, document.Format, document.Encoding, WebAddress.OrNull(document.Metadata.GetValueOrDefault(MetadataKey.Url)));
}
