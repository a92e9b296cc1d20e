using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Warehouse.Etl.Extraction;

/// <summary>The JSON form of a parsed report: snake_case names, Chinese unescaped, one object a line.</summary>
public static class ParsedReportJson
{
    private static readonly JsonSerializerOptions options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ReportFactConverter(), new FindingConverter(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static string Write(ParsedReport report) => JsonSerializer.Serialize(report, options);

    /// <param name="json">UTF-8.</param>
    /// <exception cref="JsonException">The text is no parsed report.</exception>
    public static ParsedReport Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<ParsedReport>(json, options) ?? throw new JsonException("The text holds no parsed report.");

    /// <exception cref="JsonException">The text is no parsed report.</exception>
    public static ParsedReport Read(string json) =>
        JsonSerializer.Deserialize<ParsedReport>(json, options) ?? throw new JsonException("The text holds no parsed report.");

    /// <summary>The source that a report names, read without the rest of it; null where it names none, or is no JSON up to there.</summary>
    /// <param name="json">UTF-8.</param>
    public static ReportSource? ReadSource(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isSource = reader.ValueTextEquals("source"u8);
                reader.Read();
                if (isSource)
                    return JsonSerializer.Deserialize<ReportSource>(ref reader, options);
                reader.Skip();
            }
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
