using Warehouse.Tests.Reports.Figures;

namespace Warehouse.Tests.Reports.Browser;

/// <summary>What the first page costs its reader.</summary>
public sealed class LoadTimeTests
{
    private const long MostBytes = 1_500_000;

    private static GeneratedSite Site => GeneratedSite.Shared;

    [Test]
    public void The_first_page_with_all_that_it_loads_is_light()
    {
        var home = Site.Read("index.html");
        var files = home.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);

        Assert.That(files.Append("index.html").Sum(file => new FileInfo(Site.PathOf(file)).Length), Is.LessThan(MostBytes));
    }

    [Test]
    public async Task The_first_page_is_usable_within_a_second()
    {
        await using var chromium = await Chromium.Start();

        var seconds = await chromium.SecondsToLoad(Site.PathOf("index.html"));

        Assert.That(seconds, Is.LessThan(1));
    }
}
