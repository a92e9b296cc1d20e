using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Warehouse.Tests.Reports.Figures;

/// <summary>The written summary of every page: each number of it leads to a cell that says the same.</summary>
public sealed partial class SummaryTests
{
    [TestCase("zh")]
    [TestCase("en")]
    public void Every_number_of_every_summary_is_that_of_the_cell_it_leads_to(string language)
    {
        var site = GeneratedSite.In(language);
        var figures = 0;
        foreach (var page in site.Pages)
        {
            var document = site.Read(page);
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

    [TestCase("zh")]
    [TestCase("en")]
    public void No_number_of_a_summary_stands_outside_a_link_but_years(string language)
    {
        var site = GeneratedSite.In(language);
        foreach (var page in site.Pages)
        {
            var words = site.Read(page).QuerySelector("#summary p");
            foreach (var link in words?.QuerySelectorAll("a").ToList() ?? [])
                link.Remove();
            Assert.That(Number().Matches(words?.TextContent ?? "").Select(match => match.Value), Is.All.Match(language == "zh" ? @"^20\d\d年$" : @"^20\d\d[,.]?$"), page);
        }
    }

    [Test]
    public void The_summaries_of_both_languages_say_the_same_figures()
    {
        foreach (var page in GeneratedSite.Shared.Pages)
            Assert.That(Figures(GeneratedSite.English, page), Is.EquivalentTo(Figures(GeneratedSite.Shared, page)), page);
    }

    private static IEnumerable<(string? Cell, string Text)> Figures(GeneratedSite site, string page) =>
        site.Read(page).QuerySelectorAll("#summary a.figure").Select(link => (link.GetAttribute("href"), link.TextContent)).Distinct();

    /// <summary>Without the sign, which the words give: 减少3件 for a cell of −3.</summary>
    private static string Bare(IElement element) => element.TextContent.Trim().TrimStart('+', '\u2212');

    [GeneratedRegex(@"[0-9][0-9,.]*[年%]?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
