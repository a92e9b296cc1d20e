using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Pages;

/// <summary>The list of contents of a page: its sections by their short names.</summary>
internal static class ContentsList
{
    /// <param name="sections">Their ids.</param>
    public static IReadOnlyList<Link> Of(params IReadOnlyList<string> sections) => [.. sections.Select(id => new Link(Texts.Of("contents." + id), id))];
}
