using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Reading.Html;

/// <summary>What a page says of itself outside its text: meta elements, its title, the address it was saved from.</summary>
internal static partial class HtmlMetadata
{
    public static void Describe(DocumentBuilder document, IHtmlDocument page, string markup)
    {
        var elements = page.QuerySelectorAll("meta")
            .Select(meta => (Name: meta.GetAttribute("name") ?? meta.GetAttribute("property"), Content: meta.GetAttribute("content")))
            .Where(meta => meta is { Name: not null, Content: not null })
            .ToLookup(meta => meta.Name!, meta => meta.Content!, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, name) in MetadataNames.Elements)
        {
            foreach (var content in elements[name])
                document.Describe(key, MetadataNames.Value(key, content));
        }

        DescribeTitle(document, page.QuerySelector("title")?.TextContent ?? "");
        document.Describe(MetadataKey.Url, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        if (SavedFrom().Match(markup) is { Success: true } saved)
            document.Describe(MetadataKey.Url, saved.Groups["url"].Value);
    }

    /// <summary>A page's title often is the document's title and the site's name: <c>2019年年度报告_望城区人民政府</c>.</summary>
    private static void DescribeTitle(DocumentBuilder document, string title)
    {
        var parts = title.Split(["_", "|", " - ", "--", "—", "–"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return;
        document.Describe(MetadataKey.Title, parts[0]);
        if (parts.Length > 1)
            document.Describe(MetadataKey.SiteName, parts[^1]);
    }

    [GeneratedRegex(
        @"<!-- saved from url=\([0-9]{1,6}\)(?<url>https?://[^\s<>""]{1,500})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex SavedFrom();
}
