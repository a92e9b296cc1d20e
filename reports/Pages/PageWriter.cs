using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Warehouse.Reports.Pages;

/// <summary>Renders a page to a string, without a server. Chinese stays readable in the file; what is markup is escaped.</summary>
public static partial class PageWriter
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

    /// <summary>A page as it is kept in a file.</summary>
    public static byte[] Bytes<TPage>(string parameter, object model)
        where TPage : IComponent => Encoding.UTF8.GetBytes(Compact(Render<TPage>(parameter, model)));

    /// <summary>Without the indentation between elements, which is a tenth of a page. Not for a page with scripts in it: their digests are taken of what they are.</summary>
    public static string Compact(string page) => Indentation().Replace(page, ">\n<");

    [GeneratedRegex(@">[ \r\n]+<", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Indentation();
}
