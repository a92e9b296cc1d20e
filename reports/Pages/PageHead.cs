using Warehouse.Reports.Analysis;

namespace Warehouse.Reports.Pages;

/// <summary>What every page says of itself and of the warehouse it was made from.</summary>
/// <param name="Title">Whose figures they are.</param>
/// <param name="Trail">From the root of the site to this page.</param>
/// <param name="Page">Path of this page below the root of the site.</param>
/// <param name="Years">The report years on the page; null for an empty warehouse.</param>
public sealed record PageHead(string Title, IReadOnlyList<Link> Trail, string Page, SiteFacts Site, YearSpan? Years = null)
{
    /// <summary>Said at the head of the page where its figures, or some of them, are made up; null where all are real.</summary>
    public MadeUp? MadeUp { get; init; }

    /// <summary>Where what is made up stands by itself, on a page that does not count it.</summary>
    public Link? Example { get; init; }

    /// <summary>What leads from this page to the root of the site: empty, or <c>../</c> a folder.</summary>
    public string Root { get; } = string.Concat(Enumerable.Repeat("../", Page.Count(letter => letter == '/')));
}
