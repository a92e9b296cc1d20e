using Microsoft.Playwright;
using Warehouse.Tests.Reports.Figures;
using Warehouse.Tests.Source;

namespace Warehouse.Tests.Reports.Browser;

/// <summary>The three kinds of page under the rules of axe-core, light and dark, on a narrow screen, and in both languages.</summary>
public sealed class AccessibilityTests
{
    private static string Rules => Path.Combine(Repository.Root, "reports", "obj", "web", "node_modules", "axe-core", "axe.min.js");

    private Chromium chromium = null!;

    [OneTimeSetUp]
    public async Task StartBrowser()
    {
        if (!File.Exists(Rules))
            Assert.Ignore("No axe-core: npm was not at hand when the program was built, so that the pages are not checked for accessibility.");
        chromium = await Chromium.Start();
    }

    [OneTimeTearDown]
    public async Task StopBrowser()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
    }

    [TestCase("overview", ColorScheme.Light, 1280, "zh")]
    [TestCase("overview", ColorScheme.Dark, 1280, "zh")]
    [TestCase("county", ColorScheme.Light, 1280, "zh")]
    [TestCase("county", ColorScheme.Dark, 1280, "zh")]
    [TestCase("office", ColorScheme.Light, 1280, "zh")]
    [TestCase("office", ColorScheme.Dark, 1280, "zh")]
    [TestCase("office", ColorScheme.Light, 360, "zh")]
    [TestCase("overview", ColorScheme.Light, 1280, "en")]
    [TestCase("county", ColorScheme.Dark, 1280, "en")]
    [TestCase("office", ColorScheme.Light, 360, "en")]
    public async Task No_page_breaks_a_rule(string kind, ColorScheme scheme, int width, string language)
    {
        var opened = await chromium.Open(GeneratedSite.In(language).PathOf(PageOf(kind)), width, scheme);
        await opened.ChartsDrawn();
        await opened.Page.EvaluateAsync(await File.ReadAllTextAsync(Rules));

        // The drawing within a plot is one picture to a reader of screens: the plot is checked, and not each of its strokes.
        var broken = await opened.Page.EvaluateAsync<string[]>(
            "axe.run({ exclude: [['.plot > *']] }, { resultTypes: ['violations'], preload: false }).then(result => result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))");

        Assert.Multiple(() =>
        {
            Assert.That(broken, Is.Empty);
            Assert.That(opened.Complaints, Is.Empty);
            Assert.That(opened.RequestsElsewhere, Is.Empty);
        });
    }

    private static string PageOf(string kind) => kind switch
    {
        "overview" => "index.html",
        "county" => "regions/990121.html",
        _ => GeneratedSite.Shared.Pages.Where(page => page.StartsWith("offices/99", StringComparison.Ordinal)).Order(StringComparer.Ordinal).First(),
    };
}
