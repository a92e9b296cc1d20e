using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Jobs;

/// <summary>A file of parsed reports: one JSON object, or one a line. Lines are read one by one, so that a file may hold a province.</summary>
internal static class ParsedReportFile
{
    /// <summary>Of one parsed report: far above the largest table that any form has.</summary>
    private const int MostBytes = 100_000_000;

    /// <param name="isKnown">Whether the warehouse has the document with this SHA-256; its report is then not read.</param>
    public static IEnumerable<ParseItem> Items(DiscoveredDocument file, Func<string, bool> isKnown)
    {
        Stream text;
        try
        {
            text = Utf8File.Open(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [Refused(file.Name, "", FailureReason.Unreadable, $"无法打开（{exception.GetType().Name}）", "检查是否有读取权限")];
        }

        return Items(file.Name, text, isKnown);
    }

    private static IEnumerable<ParseItem> Items(string file, Stream text, Func<string, bool> isKnown)
    {
        using (text)
        {
            using var lines = new BoundedLines(text, MostBytes);
            for (var number = 1; ; number++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{file}:{number}");
                ReadOnlyMemory<byte>? line;
                ParseItem? refused = null;
                try
                {
                    line = lines.Next();
                    if (number == 1 && line is null)
                        refused = Refused(file, Hash(""), FailureReason.EmptyFile, "文件为空", "重新生成该文件");
                    if (number == 1 && line is { } first && !IsWhole(first.Span))
                        (name, line) = (file, Whole(first.ToArray(), lines));
                }
                catch (Exception exception) when (exception is IOException or InvalidDataException)
                {
                    line = null;
                    refused = Refused(name, Hash(name), FailureReason.Damaged, $"读不下去（{exception.Message}）", "用parse重新生成");
                }

                if (refused is not null)
                    yield return refused;
                if (line is not { } json)
                    yield break;
                if (!json.Span.Trim(" \t\r"u8).IsEmpty)
                    yield return Item(name, json.Span, isKnown);
            }
        }
    }

    /// <summary>Whether a line holds a JSON value of its own, so that the lines after it do too.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            return json.Read() && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>One JSON value over all lines of the file.</summary>
    private static byte[] Whole(byte[] first, BoundedLines rest) => [.. first, (byte)'\n', .. rest.Rest().Span];

    /// <summary>Of a report that is known nothing is kept but what names it.</summary>
    private static ParseItem Item(string name, ReadOnlySpan<byte> json, Func<string, bool> isKnown)
    {
        if (ParsedReportJson.ReadSource(json) is { File: { Length: > 0 }, Sha256: { } sha256 } source && isKnown(sha256))
            return ParseItem.Known(source);
        var own = json.ToArray();
        return new ParseItem(name, () => Parse(name, own), () => Hash(own)) { IsBounded = true };
    }

    private static ParsedReport Parse(string name, byte[] json)
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

    private static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
