using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Warehouse.Reports.Charts;

namespace Warehouse.Reports.Pages.Parts;

/// <summary>A chart's option as a data block, which a browser does not run. The JSON has no &lt; and cannot end the block.</summary>
public sealed class JsonBlock : ComponentBase
{
    [Parameter, EditorRequired]
    public required ChartSpec Chart { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "script");
        builder.AddAttribute(1, "type", "application/json");
        builder.AddMarkupContent(2, EChartsOption.ToJson(Chart));
        builder.CloseElement();
    }
}
