namespace Warehouse.Etl.Extraction;

/// <summary>The address of a document on the web. What a page says of itself may be anything, a script or a path of a disk among others.</summary>
internal static class WebAddress
{
    /// <summary>The longest that the warehouse keeps; a longer one is left out, for a part of it leads elsewhere.</summary>
    private const int Longest = 1000;

    /// <returns>The address as written, where it is whole and of the web; null otherwise.</returns>
    public static string? OrNull(string? text) =>
        text is { Length: > 0 and <= Longest } && Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? text
            : null;
}
