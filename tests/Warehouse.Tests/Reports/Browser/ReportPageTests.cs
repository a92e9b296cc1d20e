using System.Xml.Linq;
using Microsoft.Playwright;
using Warehouse.Reports;

namespace Warehouse.Tests.Reports.Browser;

/// <summary>The pages of a made-up county in a real browser, from the file system.</summary>
public class ReportPageTests
{
    private const string Hostile =
        "</script><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">{{constructor.constructor('document.title=1')()}}${document.title}<!--";

    private DirectoryInfo folder = null!;
    private Chromium chromium = null!;

    private string Home => Path.Combine(folder.FullName, "plain", "index.html");

    [OneTimeSetUp]
    public async Task WriteReports()
    {
        chromium = await Chromium.Start();
        folder = Directory.CreateTempSubdirectory("report-browser-");
        using var plain = new MadeUpCounty();
        ReportWriter.Write(plain.Database, new ReportOptions(Path.Combine(folder.FullName, "plain")));
        using var hostile = new MadeUpCounty("街道" + Hostile, Hostile);
        ReportWriter.Write(hostile.Database, new ReportOptions(Path.Combine(folder.FullName, "hostile")));
    }

    [OneTimeTearDown]
    public async Task DropReports()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        folder?.Delete(recursive: true);
    }

    [Test]
    public async Task The_page_opens_without_a_complaint_and_asks_nobody()
    {
        var opened = await chromium.Open(Home);
        await opened.ChartsDrawn();

        Assert.That(opened.Complaints, Is.Empty);
        Assert.That(opened.RequestsElsewhere, Is.Empty);
        Assert.That(await opened.Page.TitleAsync(), Does.Contain("望城区"));
    }

    [Test]
    public async Task A_single_file_needs_nothing_beside_it()
    {
        using var county = new MadeUpCounty("街道" + Hostile, Hostile);
        var written = Path.Combine(folder.FullName, "single");
        ReportWriter.Write(county.Database, new ReportOptions(written) { SingleFile = true });
        var mailed = Path.Combine(folder.FullName, "mailed.html");
        File.Copy(Path.Combine(written, "index.html"), mailed);

        var opened = await chromium.Open(mailed);
        await opened.ChartsDrawn();
        var links = await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a, link, script')].map(element => element.getAttribute('href') ?? element.getAttribute('src')).filter(Boolean)");

        Assert.Multiple(() =>
        {
            Assert.That(opened.Complaints, Is.Empty);
            Assert.That(opened.RequestsElsewhere, Is.Empty);
            Assert.That(links, Is.All.StartsWith("#").Or.StartsWith("data:"));
            Assert.That(opened.Page.TitleAsync().Result, Does.Contain("望城区"));
        });
    }

    [TestCase("svg")]
    [TestCase("png")]
    public async Task A_chart_can_be_saved_as_a_picture(string kind)
    {
        var opened = await chromium.Open(Home);
        await opened.ChartsDrawn();

        var saved = await opened.Page.RunAndWaitForDownloadAsync(() => opened.Page.Locator($"#trends [data-save={kind}]").First.ClickAsync());
        var file = Path.Combine(folder.FullName, "saved." + kind);
        await saved.SaveAsAsync(file);

        Assert.Multiple(() =>
        {
            Assert.That(saved.SuggestedFilename, Does.EndWith("（件）." + kind));
            if (kind == "svg")
                Assert.That(XDocument.Load(file).Root?.Value, Does.Contain("本年新收政府信息公开申请（件）"));
            else
                Assert.That(File.ReadAllBytes(file)[1..4], Is.EqualTo("PNG"u8.ToArray()));
            Assert.That(opened.Complaints, Is.Empty);
        });
    }

    [Test]
    public async Task A_chart_can_be_copied_into_a_document()
    {
        var opened = await chromium.Open(Home);
        await opened.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await opened.ChartsDrawn();

        var button = opened.Page.Locator("#trends [data-save=copy]").First;
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("已复制");

        Assert.Multiple(() =>
        {
            Assert.That(opened.Page.EvaluateAsync<string[]>("navigator.clipboard.read().then(items => items.flatMap(item => item.types))").Result, Is.EqualTo(new[] { "image/png" }));
            Assert.That(opened.Complaints, Is.Empty);
        });
    }

    [Test]
    public async Task The_first_result_of_a_search_is_opened_by_enter()
    {
        var opened = await chromium.Open(Home);
        await opened.ChartsDrawn();
        await opened.Page.FillAsync("#find", MadeUpCounty.First);

        await opened.Page.PressAsync("#find", "Enter");

        await opened.Page.WaitForURLAsync("**/offices/**");
        Assert.That(await opened.Page.TitleAsync(), Does.Contain(MadeUpCounty.First));
    }

    [Test]
    public async Task Every_chart_is_drawn()
    {
        var opened = await chromium.Open(Home);
        await opened.ChartsDrawn();

        var shapes = await opened.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('.plot')].map(plot => plot.querySelectorAll('svg path').length)");
        var sizes = await opened.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('.plot')].filter(plot => plot.offsetParent).map(plot => { const box = plot.querySelector('svg').getBoundingClientRect(); return box.width * box.height; })");

        Assert.That(shapes, Has.Length.GreaterThan(8).And.All.GreaterThan(3));
        Assert.That(sizes, Has.All.GreaterThan(10_000d), "Square pixels of each chart that is on show.");
    }

    [Test]
    public async Task A_year_without_data_has_no_point()
    {
        var opened = await chromium.Open(Home);
        await opened.ChartsDrawn();

        var series = await opened.Page.EvaluateAsync<string>(
            "JSON.stringify(document.querySelector('#trend-requests-carried-out .plot').chart.getOption().series.flatMap(line => line.data).filter(value => value !== null))");

        Assert.That(series, Is.EqualTo("[0,0,0]"), "2019, 2020 and 2021 report zero; 2017 and 2018 report nothing.");
    }

    [TestCase("hostile")]
    public async Task Text_of_documents_does_not_run(string report)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.FullName, report), "*.html", SearchOption.AllDirectories))
        {
            var opened = await chromium.Open(file);
            await opened.ChartsDrawn();

            Assert.That(await opened.Page.TitleAsync(), Is.Not.EqualTo("ran"), file);
            Assert.That(await opened.Page.EvaluateAsync<int>("document.querySelectorAll('img, [onerror], a[href^=\"javascript:\"], body script:not([type=\"application/json\"])').length"), Is.Zero, file);
            Assert.That(opened.Complaints, Is.Empty, file);
        }
    }

    [Test]
    public async Task Hostile_text_is_shown_as_it_is()
    {
        var opened = await chromium.Open(Path.Combine(folder.FullName, "hostile", "index.html"));

        Assert.That(await opened.Page.Locator("#sources").InnerTextAsync(), Does.Contain(Hostile));
        Assert.That(await opened.Page.Locator("#quality").InnerTextAsync(), Does.Contain("document.title='ran'"));
    }

    [TestCase(360)]
    [TestCase(768)]
    [TestCase(1280)]
    public async Task The_page_fits_the_width(int width)
    {
        var opened = await chromium.Open(Home, width);
        await opened.ChartsDrawn();

        Assert.That(await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task Charts_follow_the_dark_preference()
    {
        var opened = await chromium.Open(Home, scheme: ColorScheme.Dark);
        await opened.ChartsDrawn();
        var dark = await Strokes(opened.Page);

        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });

        Assert.That(() => Strokes(opened.Page).GetAwaiter().GetResult(), Is.Not.EqualTo(dark).After(3000, 50));
    }

    [Test]
    public async Task Another_measure_is_compared_without_leaving_the_page()
    {
        var opened = await chromium.Open(Home);
        await opened.Page.SelectOptionAsync("#measure", "requests_granted");

        Assert.That(await opened.Page.Locator("[data-choice=requests_granted]").IsVisibleAsync(), Is.True);
        Assert.That(await opened.Page.Locator("[data-choice=requests_new]").IsVisibleAsync(), Is.False);
        Assert.That(await opened.Page.Locator("[data-choice=requests_granted] .plot svg").IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task Without_scripts_the_page_says_so_and_has_every_table()
    {
        var opened = await chromium.Open(Home, scripts: false);

        Assert.That(await opened.Page.Locator("noscript").CountAsync(), Is.EqualTo(1));
        Assert.That(await opened.Page.Locator("[data-choice=requests_granted]").IsVisibleAsync(), Is.True);
        Assert.That(await opened.Page.Locator("figure.chart details table").CountAsync(), Is.GreaterThan(8));
    }

    private static Task<string> Strokes(IPage page) =>
        page.EvaluateAsync<string>("[...document.querySelectorAll('#trend-requests-new path')].map(path => path.getAttribute('stroke')).join(' ')");
}
