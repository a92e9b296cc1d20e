using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Warehouse.Reports.Pages.Parts;

/// <summary>A script or style sheet of this program in the page itself, as it is: nothing of a document goes through here.</summary>
public sealed class InlineAsset : ComponentBase
{
    /// <summary><c>script</c> or <c>style</c>.</summary>
    [Parameter, EditorRequired]
    public required string Element { get; set; }

    [Parameter, EditorRequired]
    public required string Content { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, Element);
        builder.AddMarkupContent(1, Content);
        builder.CloseElement();
    }
}
