using System.Globalization;
using System.Security.Cryptography;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Jobs;

/// <summary>What stands for a document that could not be parsed: no facts, and one finding that says why.</summary>
internal static class UnparsedReport
{
    private static readonly TimeSpan timeToHash = TimeSpan.FromSeconds(10);

    public static Task<ParsedReport> TimedOutAsync(DiscoveredDocument document, TimeSpan limit) =>
        OfAsync(document, "parse_timeout", string.Create(CultureInfo.InvariantCulture, $"解析超过 {limit.TotalSeconds:0.#} 秒仍未完成，已中止；请人工查看该文件"));

    public static Task<ParsedReport> FailedAsync(DiscoveredDocument document, Exception exception) =>
        OfAsync(document, "parse_failed", $"解析时出错（{exception.GetType().Name}：{exception.Message}）；请人工查看该文件");

    private static async Task<ParsedReport> OfAsync(DiscoveredDocument document, string rule, string message) => new(
        ParsedReport.CurrentSchema,
        new ReportSource(document.Name, await HashAsync(document.Path), SourceFormat.Txt, ""),
        null,
        new ReportOffice(null, null, null, null),
        null,
        null,
        "",
        ReportScope.Unknown,
        [],
        [new Finding(rule, FindingStatus.Fail, null, null, null, message)]);

    /// <summary>Empty where the file cannot be read (again).</summary>
    private static async Task<string> HashAsync(string path)
    {
        try
        {
            return await TimeLimit.Run(() => Hash(path), timeToHash, CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or TimeoutException)
        {
            return "";
        }
    }

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
