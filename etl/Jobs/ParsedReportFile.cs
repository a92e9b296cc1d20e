using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Jobs;

/// <summary>A file of parsed reports: one JSON object, or one a line. Lines are read one by one, so that a file may hold a province.</summary>
internal static class ParsedReportFile
{
    /// <summary>Of one parsed report: far above the largest table that any form has.</summary>
    private const int MostCharacters = 50_000_000;

    public static IEnumerable<ParseItem> Items(DiscoveredDocument file)
    {
        StreamReader text;
        try
        {
            text = new StreamReader(file.Path, Encoding.UTF8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [Refused(file.Name, "", FailureReason.Unreadable, $"无法打开（{exception.GetType().Name}）", "检查是否有读取权限")];
        }

        return Items(file.Name, text);
    }

    private static IEnumerable<ParseItem> Items(string file, StreamReader text)
    {
        using (text)
        {
            var lines = new BoundedLines(text, MostCharacters);
            for (var number = 1; ; number++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{file}:{number}");
                string? line;
                ParseItem? refused = null;
                try
                {
                    line = lines.Next();
                    if (number == 1 && line is null)
                        refused = Refused(file, Hash(""), FailureReason.EmptyFile, "文件为空", "重新生成该文件");
                    if (number == 1 && line is not null && !IsWhole(line))
                        (name, line) = (file, line + "\n" + lines.Rest());
                }
                catch (Exception exception) when (exception is IOException or InvalidDataException)
                {
                    line = null;
                    refused = Refused(name, Hash(name), FailureReason.Damaged, $"读不下去（{exception.Message}）", "用parse重新生成");
                }

                if (refused is not null)
                    yield return refused;
                if (line is null)
                    yield break;
                if (!string.IsNullOrWhiteSpace(line))
                    yield return Item(name, line);
            }
        }
    }

    /// <summary>Whether a line holds a JSON value of its own, so that the lines after it do too.</summary>
    private static bool IsWhole(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ParseItem Item(string name, string json) => new(name, () => Parse(name, json), () => Hash(json));

    private static ParsedReport Parse(string name, string json)
    {
        try
        {
            var report = ParsedReportJson.Read(json);
            return ParsedReportContract.Violation(report) is { } violation
                ? Unparsed(name, Hash(json), LoadingRules.NotAParsedReport, violation, "用parse重新生成")
                : report;
        }
        catch (JsonException exception)
        {
            return Unparsed(name, Hash(json), LoadingRules.NotAParsedReport, $"不是完整的JSON（{exception.Message}）", "用parse重新生成");
        }
    }

    private static ParseItem Refused(string name, string hash, string reason, string found, string remedy) =>
        new(name, () => Unparsed(name, hash, reason, found, remedy), () => hash);

    private static ParsedReport Unparsed(string name, string hash, string reason, string found, string remedy) =>
        UnparsedReport.Of(name, hash, reason, $"“{name}”：{found}；应为{ParsedReport.CurrentSchema}。请{remedy}。");

    private static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
