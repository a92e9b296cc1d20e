using System.Text.Json;
using System.Text.Json.Serialization;

namespace Warehouse.Etl.Extraction;

/// <summary>
/// The JSON form of a fact. Facts are nearly all of a parsed report, and a province has ten million: they are read and written
/// member by member. Unknown members are passed over.
/// </summary>
internal sealed class ReportFactConverter : JsonConverter<ReportFact>
{
    private static readonly JsonMembers members =
        new("measure", "conformed", "label", "applicant", "value", "state", "unit", "approximate", "year", "source", "line", "offset", "text");

    public override ReportFact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? measure = null, conformed = null, label = null, applicant = null, unit = null, text = null;
        decimal? value = null;
        int? year = null;
        var (state, source, approximate, line, offset) = (ValueState.Reported, FactSource.Table, false, 0, 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A fact is a JSON object.");
        for (var next = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; next++)
        {
            next = members.Place(ref reader, next);
            switch (next)
            {
                case 0: measure = JsonMembers.Text(ref reader); break;
                case 1: conformed = JsonMembers.Text(ref reader); break;
                case 2: label = JsonMembers.Text(ref reader); break;
                case 3: applicant = JsonMembers.Text(ref reader); break;
                case 4: value = JsonMembers.Number(ref reader); break;
                case 5: state = JsonMembers.Code<ValueState>(ref reader); break;
                case 6: unit = JsonMembers.Text(ref reader); break;
                case 7: approximate = JsonMembers.IsNull(ref reader) ? throw new JsonException("“approximate” is null.") : reader.GetBoolean(); break;
                case 8: year = JsonMembers.WholeNumber(ref reader); break;
                case 9: source = JsonMembers.Code<FactSource>(ref reader); break;
                case 10: line = JsonMembers.WholeNumber(ref reader) ?? 0; break;
                case 11: offset = JsonMembers.WholeNumber(ref reader) ?? 0; break;
                case 12: text = JsonMembers.Text(ref reader); break;
                default: JsonMembers.Skip(ref reader); break;
            }
        }
        return new ReportFact(measure!, conformed, label, applicant, value, state, unit, approximate, year, source, line, offset, text!);
    }

    public override void Write(Utf8JsonWriter writer, ReportFact value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("measure"u8, value.Measure);
        writer.WriteString("conformed"u8, value.Conformed);
        writer.WriteString("label"u8, value.Label);
        writer.WriteString("applicant"u8, value.Applicant);
        if (value.Value is { } number)
            writer.WriteNumber("value"u8, number);
        else
            writer.WriteNull("value"u8);
        writer.WriteString("state"u8, SnakeCaseNames<ValueState>.Of(value.State));
        writer.WriteString("unit"u8, value.Unit);
        writer.WriteBoolean("approximate"u8, value.Approximate);
        if (value.Year is { } year)
            writer.WriteNumber("year"u8, year);
        else
            writer.WriteNull("year"u8);
        writer.WriteString("source"u8, SnakeCaseNames<FactSource>.Of(value.Source));
        writer.WriteNumber("line"u8, value.Line);
        writer.WriteNumber("offset"u8, value.Offset);
        writer.WriteString("text"u8, value.Text);
        writer.WriteEndObject();
    }
}
