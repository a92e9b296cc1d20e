namespace Warehouse.Reports.Pages;

/// <summary>What every page says of itself and of the warehouse it was made from.</summary>
/// <param name="Title">Whose figures they are.</param>
/// <param name="Trail">From the root of the site to this page.</param>
/// <param name="Page">Path of this page below the root of the site.</param>
public sealed record PageHead(string Title, IReadOnlyList<Link> Trail, string Page, SiteFacts Site)
{
    /// <summary>What leads from this page to the root of the site: empty, or <c>../</c> a folder.</summary>
    public string Root { get; } = string.Concat(Enumerable.Repeat("../", Page.Count(letter => letter == '/')));
}
