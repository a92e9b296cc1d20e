using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Reading.Html;

/// <summary>
/// Tells what surrounds a report on a page (menus, scripts, share buttons, the foot) from the report, by
/// <c>page-chrome.csv</c>. What holds a table, a main heading or half of the page's text is never set aside for its name.
/// </summary>
internal sealed partial class PageChrome(ElementSizes sizes, int pageLetters)
{
    private const int FewestMenuLinks = 6;
    private const int LongestMenuLink = 16;

    private static readonly FrozenSet<string> elements = Names("element");
    private static readonly FrozenSet<string> roles = Names("role");
    private static readonly FrozenSet<string> parts = Names("part");

    /// <summary>Names of chrome that stands at the foot of a page.</summary>
    private static readonly FrozenSet<string> footParts = FrozenSet.Create("foot", "footer", "copyright");

    public bool IsSetAside(IElement element)
    {
        if (element.LocalName is "script" or "style" or "template" or "noscript" or "rt" or "rp" || IsNoteMark(element))
            return true;
        var named = elements.Contains(element.LocalName) || IsHidden(element)
            || element.GetAttribute("role") is { } role && roles.Contains(role) || HasPart(element, parts);
        return (named || IsMenu(element)) && !HoldsReport(element);
    }

    public static bool IsFoot(IElement element) => element.LocalName == "footer" || HasPart(element, footParts);

    private bool HoldsReport(IElement element)
    {
        var size = sizes.Of(element);
        return size.Cells > 1 || size.Headings > 0 || 2 * size.Letters > pageLetters;
    }

    /// <summary>A list of many short links and little else.</summary>
    private bool IsMenu(IElement element)
    {
        if (element.LocalName is not ("ul" or "ol" or "dl" or "div" or "td"))
            return false;
        var size = sizes.Of(element);
        return size.Links >= FewestMenuLinks && 10 * size.LinkLetters >= 9 * size.Letters && size.Letters <= LongestMenuLink * size.Links;
    }

    /// <summary>The mark of a note, set above the line: it is no digit of the number before it.</summary>
    public static bool IsNoteMark(IElement element) =>
        (element.LocalName == "sup" || (element.GetAttribute("style") is { } style && RaisedStyle().IsMatch(style))) && NoteMark.Is(element.TextContent, Before(element));

    /// <summary>The character right before an element, also where a link to the note is around it.</summary>
    private static char? Before(IElement element)
    {
        var inner = element;
        while (inner.PreviousSibling is null && inner.ParentElement is { LocalName: "a" or "span" or "font" or "b" } outer)
            inner = outer;
        return inner.PreviousSibling?.TextContent is [.., var before] ? before : null;
    }

    /// <summary>Whether a reader of the page does not see the element, or sees it struck out.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style);

    private static bool HasPart(IElement element, FrozenSet<string> names) =>
        element.LocalName is not ("body" or "html" or "td" or "tr" or "table")
        && (HasPart(element.Id, names) || HasPart(element.ClassName, names));

    /// <summary>Whether a word of an identifier such as <c>main-nav</c> or <c>footerBox</c> is one of the names.</summary>
    private static bool HasPart(string? identifier, FrozenSet<string> names)
    {
        if (string.IsNullOrEmpty(identifier) || identifier.Length > 200)
            return false;
        foreach (var word in Word().EnumerateMatches(identifier))
        {
            if (names.Contains(identifier.Substring(word.Index, word.Length).ToLowerInvariant()))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Names(string kind) => ReferenceFile
        .Read("page-chrome.csv", row => (Kind: row.GetString("kind"), Name: row.GetString("name")))
        .Where(row => row.Kind == kind)
        .Select(row => row.Name)
        .ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"(^|;)\s{0,5}(display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|font-size\s{0,5}:\s{0,5}0(px)?\s{0,5}(;|$)|text-decoration(-line)?\s{0,5}:\s{0,5}line-through)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(@"vertical-align\s{0,5}:\s{0,5}super", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex RaisedStyle();
}
