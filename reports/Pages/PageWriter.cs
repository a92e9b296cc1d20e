using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Warehouse.Reports.Pages;

/// <summary>Renders a page to a string, without a server. Chinese stays readable in the file; what is markup is escaped.</summary>
public static class PageWriter
{
    private static readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    private static readonly ConcurrentBag<CompactPage> free = [];

    public static string Render<TPage>(string parameter, object model)
        where TPage : IComponent
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Render<TPage>(parameter, model, text);
        return text.ToString();
    }

    /// <summary>Renders a page as it is kept in a file.</summary>
    /// <param name="take">Gets it; it is there no more afterwards.</param>
    internal static void Compact<TPage>(string parameter, object model, Action<ReadOnlyMemory<byte>> take)
        where TPage : IComponent
    {
        // Pages are large and many: those made one after the other share their room.
        var page = free.TryTake(out var used) ? used : new CompactPage();
        Render<TPage>(parameter, model, page);
        take(page.Bytes);
        page.Clear();
        free.Add(page);
    }

    private static void Render<TPage>(string parameter, object model, TextWriter text)
        where TPage : IComponent
    {
        // A renderer keeps what it rendered: each page has its own, so that the memory of one is free for the next.
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = model });
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(parameters)).WriteHtmlTo(text)).GetAwaiter().GetResult();
    }
}
