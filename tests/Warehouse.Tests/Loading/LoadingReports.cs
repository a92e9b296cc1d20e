using System.Security.Cryptography;
using System.Text;
using Warehouse.Etl.Extraction;

namespace Warehouse.Tests.Loading;

/// <summary>Parsed reports of offices in 岳麓区 of 长沙, as the tests of loading and of the views need them.</summary>
internal static class LoadingReports
{
    public const string County = "430104";

    /// <param name="office">The office's name, which makes its code.</param>
    /// <param name="edition">Tells documents apart that are otherwise equal.</param>
    public static ParsedReport Report(string office, int year, string form, IEnumerable<ReportFact> facts, string edition = "", ReportScope scope = ReportScope.Own, string? publishedOn = null, string region = County, string kind = "bureau") =>
        MadeUpReport.Of(form, year, [.. facts]) with
        {
            Source = new ReportSource($"{office}{year}{edition}.txt", Sha256($"{office}|{year}|{form}|{edition}"), Warehouse.Etl.Reading.SourceFormat.Txt, "utf-8"),
            Office = new ReportOffice(office, $"{region}-{office}", kind, new ReportRegion(region, "湖南省", "长沙市", region == County ? "岳麓区" : "芙蓉区", null)),
            Scope = scope,
            PublishedOn = publishedOn is null ? null : DateOnly.ParseExact(publishedOn, "yyyy-MM-dd"),
        };

    public static ParsedReport WithFindings(this ParsedReport report, params Finding[] findings) => report with { Findings = findings };

    public static Finding Found(string rule, FindingStatus status = FindingStatus.Fail, string? measure = null, decimal? left = null, decimal? right = null, int? line = null) =>
        new(rule, status, measure, left, right, $"{rule}：请核对", line);

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
