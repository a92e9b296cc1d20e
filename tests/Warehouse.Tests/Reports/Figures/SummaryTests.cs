using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Warehouse.Tests.Reports.Figures;

/// <summary>The written summary of every page: each number of it leads to a cell that says the same.</summary>
public sealed partial class SummaryTests
{
    private static GeneratedSite Site => GeneratedSite.Shared;

    [Test]
    public void Every_number_of_every_summary_is_that_of_the_cell_it_leads_to()
    {
        var figures = 0;
        foreach (var page in Site.Pages)
        {
            var document = Site.Read(page);
            foreach (var link in document.QuerySelectorAll("#summary a.figure"))
            {
                var cell = document.GetElementById(link.GetAttribute("href")![1..]);
                Assert.That(cell, Is.Not.Null, $"{page}: {link.OuterHtml}");
                Assert.That(Bare(cell!), Is.EqualTo(Bare(link)), $"{page}: {link.OuterHtml}");
                figures++;
            }
        }
        Assert.That(figures, Is.GreaterThan(500));
    }

    [Test]
    public void No_number_of_a_summary_stands_outside_a_link_but_years()
    {
        foreach (var page in Site.Pages)
        {
            var words = Site.Read(page).QuerySelector("#summary p");
            foreach (var link in words?.QuerySelectorAll("a").ToList() ?? [])
                link.Remove();
            Assert.That(Number().Matches(words?.TextContent ?? "").Select(match => match.Value), Is.All.Match(@"^20\d\d年$"), page);
        }
    }

    /// <summary>Without the sign, which the words give: 减少3件 for a cell of −3.</summary>
    private static string Bare(IElement element) => element.TextContent.Trim().TrimStart('+', '\u2212');

    [GeneratedRegex(@"[0-9][0-9,.]*[年%]?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
