using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Warehouse.Etl.Extraction;

/// <summary>
/// Facts are nearly all of a parsed report, and a province has ten million: they are read member by member, without boxes,
/// and words that come again and again are kept once. Members may stand in any order; unknown ones are passed over.
/// </summary>
internal sealed class ReportFactConverter : JsonConverter<ReportFact>
{
    private static readonly byte[][] members =
        [.. ((string[])["measure", "conformed", "label", "applicant", "value", "state", "unit", "approximate", "year", "source", "line", "offset", "text"]).Select(Encoding.UTF8.GetBytes)];

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
            next = Place(ref reader, next);
            switch (next)
            {
                case 0: measure = Text(ref reader); break;
                case 1: conformed = Text(ref reader); break;
                case 2: label = Text(ref reader); break;
                case 3: applicant = Text(ref reader); break;
                case 4: value = IsNull(ref reader) ? null : reader.GetDecimal(); break;
                case 5: state = Code(ref reader, SnakeCaseNames<ValueState>.All); break;
                case 6: unit = Text(ref reader); break;
                case 7: approximate = IsNull(ref reader) ? throw new JsonException("“approximate” is null.") : reader.GetBoolean(); break;
                case 8: year = IsNull(ref reader) ? null : reader.GetInt32(); break;
                case 9: source = Code(ref reader, SnakeCaseNames<FactSource>.All); break;
                case 10: line = IsNull(ref reader) ? 0 : reader.GetInt32(); break;
                case 11: offset = IsNull(ref reader) ? 0 : reader.GetInt32(); break;
                case 12: text = Text(ref reader); break;
                default:
                    reader.Read();
                    reader.Skip();
                    break;
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

    /// <summary>Which member a name is. They nearly always stand in the order that <see cref="Write"/> gives them: the one that should come is tried first.</summary>
    /// <returns>Their number for a member that is not known.</returns>
    private static int Place(ref Utf8JsonReader reader, int expected)
    {
        if (expected < members.Length && reader.ValueTextEquals(members[expected]))
            return expected;
        for (var place = 0; place < members.Length; place++)
        {
            if (reader.ValueTextEquals(members[place]))
                return place;
        }
        return members.Length;
    }

    private static bool IsNull(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.Null;

    private static string? Text(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : RecurringText.Read(ref reader);

    private static T Code<T>(ref Utf8JsonReader reader, IReadOnlyList<(byte[] Name, T Value)> names)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A code of {typeof(T).Name} is text.");
        foreach (var (name, value) in names)
        {
            if (reader.ValueTextEquals(name))
                return value;
        }
        throw new JsonException($"“{reader.GetString()}” is no code of {typeof(T).Name}.");
    }
}
