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

    public static string Render<TPage>(string parameter, object model)
        where TPage : IComponent
    {
        // A renderer keeps what it rendered: each page has its own, so that the memory of one is free for the next.
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = model });
        return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(parameters)).ToHtmlString()).GetAwaiter().GetResult();
    }
}
