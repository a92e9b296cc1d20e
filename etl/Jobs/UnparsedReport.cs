using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Jobs;

/// <summary>What stands for a document that could not be parsed: no facts, and one finding that says why.</summary>
internal static class UnparsedReport
{
    private static readonly TimeSpan timeToHash = TimeSpan.FromSeconds(10);

    public static Task<ParsedReport> TimedOutAsync(ParseItem document, TimeSpan limit) =>
        OfAsync(document, JobRules.ParseTimeout, string.Create(CultureInfo.InvariantCulture, $"解析超过{limit.TotalSeconds:0.#}秒仍未完成，已中止。请人工查看该文件。"));

    public static Task<ParsedReport> PatternTimedOutAsync(ParseItem document) =>
        OfAsync(document, JobRules.ParseTimeout, "解析中某一模式的匹配两次超时。请在机器空闲时重试，仍然如此则请人工查看该文件。");

    public static Task<ParsedReport> FailedAsync(ParseItem document, Exception exception) =>
        OfAsync(document, JobRules.ParseFailed, $"解析时出错（{exception.GetType().Name}：{exception.Message}）。请人工查看该文件。");

    /// <param name="sha256">Empty where not even the bytes could be read.</param>
    public static ParsedReport Of(string name, string sha256, string rule, string message, int? line = null) => new(
        ParsedReport.CurrentSchema,
        new ReportSource(name, sha256, SourceFormat.Txt, ""),
        null,
        new ReportOffice(null, null, null, null),
        null,
        null,
        "",
        ReportScope.Unknown,
        [],
        [new Finding(rule, FindingStatus.Fail, null, null, null, message, line)]);

    public static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>Stands for the hash of a file of an archive that cannot be taken out of it: the same archive and name give the same.</summary>
    public static string HashOf(string archive, string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(HashOf(archive) + "/" + name)));

    private static async Task<ParsedReport> OfAsync(ParseItem document, string rule, string message)
    {
        try
        {
            var hash = await TimeLimit.RunAsync(document.Hash, timeToHash, CancellationToken.None);
            return Of(document.Name, hash, rule, message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or TimeoutException)
        {
            return Of(document.Name, "", rule, message);
        }
    }
}
