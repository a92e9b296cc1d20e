using System.Text.Json;
using System.Text.Json.Serialization;

namespace Warehouse.Etl.Extraction;

/// <summary>The JSON form of a finding: a report has some fifty.</summary>
internal sealed class FindingConverter : JsonConverter<Finding>
{
    private static readonly JsonMembers members = new("rule", "status", "measure", "left", "right", "message", "line");

    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? rule = null, measure = null, message = null;
        decimal? left = null, right = null;
        int? line = null;
        var status = FindingStatus.Pass;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A finding is a JSON object.");
        for (var next = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; next++)
        {
            next = members.Place(ref reader, next);
            switch (next)
            {
                case 0: rule = JsonMembers.Text(ref reader); break;
                case 1: status = JsonMembers.Code<FindingStatus>(ref reader); break;
                case 2: measure = JsonMembers.Text(ref reader); break;
                case 3: left = JsonMembers.Number(ref reader); break;
                case 4: right = JsonMembers.Number(ref reader); break;
                case 5: message = JsonMembers.IsNull(ref reader) ? null : reader.GetString(); break;
                case 6: line = JsonMembers.WholeNumber(ref reader); break;
                default: JsonMembers.Skip(ref reader); break;
            }
        }
        return new Finding(rule!, status, measure, left, right, message!, line);
    }

    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("rule"u8, value.Rule);
        writer.WriteString("status"u8, SnakeCaseNames<FindingStatus>.Of(value.Status));
        writer.WriteString("measure"u8, value.Measure);
        Write(writer, "left"u8, value.Left);
        Write(writer, "right"u8, value.Right);
        writer.WriteString("message"u8, value.Message);
        Write(writer, "line"u8, value.Line);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
