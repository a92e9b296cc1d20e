using Microsoft.Playwright;

namespace Warehouse.Tests.Reports.Browser;

/// <summary>A page opened from a file, with everything it complained of and asked for.</summary>
public sealed class BrowserPage
{
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];

    private BrowserPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Add(message.Type is "error" or "warning", complaints, message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Dialog += (_, dialog) => complaints.Add("dialog: " + dialog.Message);
        page.Request += (_, request) => requests.Add(request.Url);
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    public IEnumerable<string> RequestsElsewhere => requests.Where(url =>
        !url.StartsWith("file:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal));

    public static async Task<BrowserPage> Open(IPage page, string file)
    {
        var opened = new BrowserPage(page);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    /// <summary>Waits for a mark in the document: its policy forbids the page to evaluate a text as a condition.</summary>
    public Task ChartsDrawn() =>
        Page.Locator("html[data-charts=drawn]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    private static void Add(bool wanted, List<string> list, string text)
    {
        if (wanted)
            list.Add(text);
    }
}
