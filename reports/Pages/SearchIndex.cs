using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Warehouse.Reports.Pages;

/// <summary>The names that the search box looks in, as a script: a page opened from a file may load nothing else.</summary>
public static class SearchIndex
{
    private static readonly JsonSerializerOptions json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Script(IEnumerable<Link> entries) =>
        $"window.reportPlaces = {JsonSerializer.Serialize(entries.Select(entry => new[] { entry.Text, entry.Page }), json)};\n";
}
