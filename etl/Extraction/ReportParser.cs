using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity;
using Warehouse.Etl.Extraction.Prose;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Validation;

namespace Warehouse.Etl.Extraction;

/// <summary>Understands a document: identity, form, tables and prose become one parsed report, judged by every rule.</summary>
public static class ReportParser
{
    /// <summary>Code in <c>rules.csv</c> of a document that takes too long; it keeps the document in quarantine.</summary>
    public const string Timeout = "parse_timeout";

    /// <summary>Characters; whole reports on one line have a twentieth of this.</summary>
    private const int LongestLine = 1_000_000;

    /// <summary>
    /// The report that a document is. One with a line beyond every report's, and one that a pattern does not get through in
    /// time, have no facts and a finding that says so.
    /// </summary>
    public static ParsedReport Parse(SourceDocument document) =>
        document.Lines.FirstOrDefault(line => line.Text.Length > LongestLine) is { } endless
            ? Unparsed(document, FailureReason.TooLarge, $"第{endless.Number}行有{endless.Text.Length}字，超过{LongestLine}字的上限，不像是年度报告。请核对文件。", endless.Number)
            : Parse(document, Understand);

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
            return Unparsed(document, Timeout, "解析中某一模式的匹配两次超时。请在机器空闲时重试，仍然如此则请人工查看该文件。", null);
        }
    }

    private static ParsedReport Unparsed(SourceDocument document, string rule, string message, int? line) => new(
        ParsedReport.CurrentSchema, SourceOf(document), null, new ReportOffice(null, null, null, null), null, null, "", ReportScope.Unknown, [],
        [new Finding(rule, FindingStatus.Fail, null, null, null, message, line)]);

    private static ParsedReport Understand(SourceDocument document)
    {
        var identity = ReportIdentifier.Identify(document);
        var tables = TableExtractor.Extract(document, identity.ReportYear);
        var prose = ProseExtractor.Extract(document, identity.ReportYear, tables.Lines);
        var report = new ParsedReport(
            ParsedReport.CurrentSchema,
            SourceOf(document),
            identity.Title,
            identity.Office,
            identity.ReportYear,
            identity.PublishedOn,
            tables.Form,
            identity.Scope,
            [.. tables.Facts, .. prose.Facts],
            [.. identity.Findings, .. tables.Findings, .. prose.Findings]);
        return ReportJudge.Judge(report, document);
    }

    private static ReportSource SourceOf(SourceDocument document) => new(document.File, document.Sha256, document.Format, document.Encoding);
}
