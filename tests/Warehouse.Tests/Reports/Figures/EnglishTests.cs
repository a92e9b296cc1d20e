using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Warehouse.Reports.Office;

namespace Warehouse.Tests.Reports.Figures;

/// <summary>The report in English: the same figures, and no Chinese but names and what documents and the warehouse say.</summary>
public sealed partial class EnglishTests
{
    private static GeneratedSite Chinese => GeneratedSite.Shared;

    private static GeneratedSite English => GeneratedSite.English;

    /// <summary>Names of offices and places, and the categories and names of files as documents have them; the longest first.</summary>
    private static readonly Lazy<IReadOnlyList<string>> names = new(() => [.. Chinese.Warehouse.Query<string>("""
        SELECT DISTINCT office_name FROM rpt_coverage
        UNION SELECT region_name FROM dim_region WHERE level <> 'township' AND (region_code LIKE '43%' OR region_code LIKE '99%')
        UNION SELECT category_label FROM rpt_disclosure
        UNION SELECT label_zh FROM rpt_disclosure WHERE conformed_code = 'proactive_category'
        """).Where(name => name is { Length: > 0 }).OrderByDescending(name => name.Length)]);

    [Test]
    public void Every_page_says_its_language() =>
        Assert.That(English.Pages.Select(page => English.Read(page).DocumentElement.GetAttribute("lang")), Is.All.EqualTo("en-GB"));

    [Test]
    public void What_a_page_says_in_its_own_words_is_English()
    {
        var left = new List<string>();
        foreach (var page in English.Pages)
        {
            var document = English.Read(page);
            var spoken = document.All.SelectMany(element => element.Attributes.Where(attribute => attribute.Name is "aria-label" or "title" or "placeholder" or "data-unit" or "data-one").Select(attribute => attribute.Value)).ToList();
            foreach (var element in document.QuerySelectorAll("[lang=zh-CN], .evidence, script[src], style").ToList())
                element.Remove();
            spoken.AddRange(document.All.SelectMany(element => element.ChildNodes.OfType<IText>()).Select(text => text.Data));
            left.AddRange(spoken.Where(text => Han().IsMatch(text)).Select(Nameless).Where(text => Han().IsMatch(text)).Select(text => $"{page}: {text.Trim()}"));
        }

        Assert.That(left, Is.Empty);
    }

    [Test]
    public void The_figures_are_those_of_the_Chinese_report()
    {
        foreach (var page in Chinese.Pages)
            Assert.That(Numbers(English.Read(page)), Is.EqualTo(Numbers(Chinese.Read(page))), page);
    }

    [Test]
    public void The_heads_of_every_list_are_English()
    {
        var heads = Directory.GetFiles(English.PathOf("files"), "*.csv").Select(file => File.ReadLines(file).First()).ToList();

        Assert.That(heads, Has.Count.EqualTo(10).And.All.Matches<string>(head => !Han().IsMatch(head)));
    }

    [Test]
    public void The_Office_files_are_English_and_valid()
    {
        Assert.Multiple(() =>
        {
            Assert.That(OfficeFile.ErrorsOf(English.PathOf(Downloads.Workbook)), Is.Empty);
            Assert.That(OfficeFile.ErrorsOf(English.PathOf(Downloads.Briefing)), Is.Empty);
            Assert.That(OfficeFile.SheetsOf(English.PathOf(Downloads.Workbook)), Is.All.Matches<string>(name => !Han().IsMatch(name)));
            Assert.That(Nameless(OfficeFile.TextOf(English.PathOf(Downloads.Briefing))), Does.Not.Match(Han().ToString()).And.Contain("1. Summary"));
        });
    }

    /// <summary>What tables show in their cells of numbers, in the order of the page.</summary>
    private static List<string> Numbers(IDocument page) =>
        [.. page.QuerySelectorAll("td.number, .data td, .headlines .value span[id]").Select(cell => Digits().Replace(cell.TextContent, "")).Where(text => text.Length > 0)];

    private static string Nameless(string text) => names.Value.Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Han();

    [GeneratedRegex(@"[^0-9.,%+\u2212/]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
