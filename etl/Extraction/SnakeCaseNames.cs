using System.Text;
using System.Text.Json;

namespace Warehouse.Etl.Extraction;

/// <summary>How the values of an enumeration are called in JSON.</summary>
internal static class SnakeCaseNames<T>
    where T : struct, Enum
{
    private static readonly string[] names = [.. Enum.GetValues<T>().Select(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()))];

    /// <summary>In UTF-8, as the bytes of a document have them.</summary>
    public static (byte[] Name, T Value)[] All { get; } = [.. Enum.GetValues<T>().Select((value, i) => (Encoding.UTF8.GetBytes(names[i]), value))];

    public static string Of(T value) => names[(int)(object)value];
}
