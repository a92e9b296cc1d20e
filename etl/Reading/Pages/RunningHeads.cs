using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading.Pages;

/// <summary>Takes page numbers, and headers and footers that repeat on every page, out of the lines.</summary>
internal static partial class RunningHeads
{
    /// <summary>Parts of a page's height at its top and its foot where they stand.</summary>
    private const double Margin = 0.12;

    /// <summary>Heads of so many pages are no coincidence.</summary>
    private const int FewestPages = 3;

    private const double SameHeight = 3;

    public static IReadOnlyList<PageContent> Without(IReadOnlyList<PageContent> pages)
    {
        var repeated = pages
            .SelectMany(page => page.Lines.Where(line => IsInMargin(line, page)).Select(line => Key(line)).Distinct())
            .GroupBy(key => key)
            .Where(group => group.Count() >= FewestPages && 2 * group.Count() > pages.Count)
            .Select(group => group.Key)
            .ToHashSet();
        return [.. pages.Select(page => WithoutNumber(page with { Lines = [.. page.Lines.Where(line => !IsInMargin(line, page) || !repeated.Contains(Key(line)))] }))];
    }

    /// <summary>A number in the margin is the page's only where nothing stands beyond it: in a table without lines it may be a value.</summary>
    private static PageContent WithoutNumber(PageContent page)
    {
        var boxes = page.Lines.Select(line => line.Box).Concat(page.Tables.Select(table => table.Box)).ToList();
        return page with
        {
            Lines = [.. page.Lines.Where(line => !IsInMargin(line, page) || !IsPageNumber(line.Text) || boxes.Exists(box => box.MiddleY > line.Box.Bottom) && boxes.Exists(box => box.MiddleY < line.Box.Top))],
        };
    }

    private static bool IsInMargin(PageLine line, PageContent page) =>
        line.Box.Bottom < Margin * page.Height || line.Box.Top > (1 - Margin) * page.Height;

    private static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    /// <summary>Where it stands and what it says, whatever its numbers.</summary>
    private static (string, int) Key(PageLine line) => (Digits().Replace(line.Text, "0"), (int)Math.Round(line.Box.Top / SameHeight));

    [GeneratedRegex(@"\A[\s\-－—–·]*(?:第\s*)?[0-9０-９]{1,3}\s*(?:页)?\s*(?:[/,，共]\s*共?\s*[0-9]{1,3}\s*页?)?[\s\-－—–·]*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Digits();
}
