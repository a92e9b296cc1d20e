using Warehouse.Reports.Pages.Parts;

namespace Warehouse.Reports.Pages;

/// <summary>
/// Sets anew what changes on the page of an office with the reports of others: where it stands among its peers, and the moment
/// at which it was made. The rest stays as it was rendered.
/// </summary>
public static class PeersRenewal
{
    /// <param name="earlier">The page as it was rendered with other peers.</param>
    /// <exception cref="ArgumentException">It lacks one of the parts.</exception>
    public static string Of(string earlier, PeersOfPage page)
    {
        var parts = PageWriter.Compact(PageWriter.Render<ChangedParts>(nameof(ChangedParts.Model), page));
        return Replace(Replace(earlier, parts, "<time ", "</time>"), parts, "<section id=\"peers\"", "</section>");
    }

    private static string Replace(string page, string parts, string begin, string end)
    {
        var (old, fresh) = (Place(page, begin, end), Place(parts, begin, end));
        return string.Concat(page.AsSpan(0, old.Start.Value), parts.AsSpan()[fresh], page.AsSpan(old.End.Value));
    }

    private static Range Place(string text, string begin, string end)
    {
        var first = text.IndexOf(begin, StringComparison.Ordinal);
        var last = first < 0 ? -1 : text.IndexOf(end, first, StringComparison.Ordinal);
        return last < 0 ? throw new ArgumentException($"The page has no part that begins with {begin}.", nameof(text)) : first..(last + end.Length);
    }
}
