using System.Text.Json;

namespace Warehouse.Etl.Extraction;

/// <summary>
/// Texts that come again and again in parsed reports (codes, units, the line that seven cells stand on), each made once. It
/// remembers a fixed number of them, whatever it reads: a text that comes takes the place of another with the same slot.
/// Threads may share it, since each slot changes in one step.
/// </summary>
internal static class RecurringText
{
    private const int Slots = 4096;

    private static readonly Memory?[] memory = new Memory?[Slots];

    /// <exception cref="InvalidOperationException">The value is no text; a JSON converter reports it as a JsonException.</exception>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueIsEscaped)
            return reader.GetString()!;
        var utf8 = reader.ValueSpan;
        var slot = Slot(utf8);
        if (memory[slot] is { } known && utf8.SequenceEqual(known.Utf8))
            return known.Text;
        var text = reader.GetString()!;
        memory[slot] = new Memory(utf8.ToArray(), text);
        return text;
    }

    private static uint Slot(ReadOnlySpan<byte> utf8)
    {
        var hash = (uint)utf8.Length;
        foreach (var unit in utf8)
            hash = (hash ^ unit) * 16777619;
        return (hash ^ (hash >> 16)) % Slots;
    }

    private sealed record Memory(byte[] Utf8, string Text);
}
