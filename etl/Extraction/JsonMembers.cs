using System.Text;
using System.Text.Json;

namespace Warehouse.Etl.Extraction;

/// <summary>
/// The members of a small JSON object that a document has by the thousand, read one by one, without boxes, and words that come
/// again and again kept once. Members may stand in any order.
/// </summary>
internal sealed class JsonMembers(params string[] names)
{
    private readonly byte[][] members = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Which member a name is. They nearly always stand in the order that they are written in: the one that should come is tried first.</summary>
    /// <returns>Their number for a member that is not known.</returns>
    public int Place(ref Utf8JsonReader reader, int expected)
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

    public static bool IsNull(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.Null;

    public static string? Text(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : RecurringText.Read(ref reader);

    public static decimal? Number(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : reader.GetDecimal();

    public static int? WholeNumber(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : reader.GetInt32();

    /// <exception cref="JsonException">There is no such code.</exception>
    public static T Code<T>(ref Utf8JsonReader reader)
        where T : struct, Enum
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A code of {typeof(T).Name} is text.");
        foreach (var (name, value) in SnakeCaseNames<T>.All)
        {
            if (reader.ValueTextEquals(name))
                return value;
        }
        throw new JsonException($"“{reader.GetString()}” is no code of {typeof(T).Name}.");
    }

    public static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}
