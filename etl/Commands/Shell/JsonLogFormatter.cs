using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Serilog.Events;
using Serilog.Formatting;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>One JSON object a line: <c>time</c>, <c>level</c>, <c>message</c>, then the values that the sentence names, in snake_case.</summary>
internal sealed class JsonLogFormatter : ITextFormatter
{
    private static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, options))
        {
            json.WriteStartObject();
            json.WriteString("time", logEvent.Timestamp.ToString("o", CultureInfo.InvariantCulture));
            json.WriteString("level", Level(logEvent.Level));
            json.WriteString("message", PlainLogFormatter.Sentence(logEvent));
            foreach (var (name, value) in logEvent.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(JsonNamingPolicy.SnakeCaseLower.ConvertName(name));
                WriteValue(json, value);
            }

            if (logEvent.Exception is { } exception)
                json.WriteString("exception", exception.ToString());
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
    }

    private static void WriteValue(Utf8JsonWriter json, LogEventPropertyValue value)
    {
        switch (value)
        {
            case ScalarValue { Value: null }:
                json.WriteNullValue();
                break;
            case ScalarValue { Value: int number }:
                json.WriteNumberValue(number);
                break;
            case ScalarValue { Value: long number }:
                json.WriteNumberValue(number);
                break;
            case ScalarValue { Value: double number }:
                json.WriteNumberValue(number);
                break;
            case ScalarValue { Value: bool flag }:
                json.WriteBooleanValue(flag);
                break;
            case ScalarValue scalar:
                json.WriteStringValue(Convert.ToString(scalar.Value, CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string Level(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose or LogEventLevel.Debug => "detail",
        LogEventLevel.Information => "info",
        LogEventLevel.Warning => "warning",
        _ => "error",
    };
}
