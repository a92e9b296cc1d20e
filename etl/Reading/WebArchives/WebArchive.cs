using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace Warehouse.Etl.Reading.WebArchives;

/// <summary>Tells a web page saved as one file (MHTML, RFC 2557) by its headers, whatever the file is called: Word names it <c>.doc</c> too.</summary>
internal static class WebArchive
{
    private const int MostHeaderLines = 100;
    private static readonly SearchValues<char> names = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private const string ContentType = "Content-Type:";

    /// <returns>The line that parts the page from its pictures, without the dashes before it; null for anything else.</returns>
    public static string? Boundary(string text)
    {
        var header = Headers(text).FirstOrDefault(header => header.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase));
        return header is not null
            && MediaTypeHeaderValue.TryParse(header[ContentType.Length..].Trim(), out var type)
            && type.Type.Equals("multipart", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 } boundary
                ? boundary.ToString()
                : null;
    }

    /// <summary>The headers at the beginning of a text, each in one line; none where it begins with anything else.</summary>
    private static List<string> Headers(string text)
    {
        var headers = new List<string>();
        foreach (var line in text.AsSpan().TrimStart().EnumerateLines())
        {
            if (line.IsEmpty || headers.Count > MostHeaderLines)
                break;
            if (line[0] is ' ' or '\t' && headers.Count > 0)
                headers[^1] += line.ToString();
            else if (IsHeader(line))
                headers.Add(line.ToString());
            else
                return [];
        }

        return headers;
    }

    private static bool IsHeader(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].ContainsAnyExcept(names);
    }
}
