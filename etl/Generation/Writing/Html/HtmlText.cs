using System.Text;

namespace Warehouse.Etl.Generation.Writing.Html;

/// <summary>Writes the markup of one page.</summary>
internal sealed class HtmlText(bool capitals)
{
    private readonly StringBuilder markup = new();

    public HtmlText Open(string name, string attributes = "")
    {
        markup.Append('<').Append(Name(name));
        if (attributes.Length > 0)
            markup.Append(' ').Append(attributes);
        markup.Append('>');
        return this;
    }

    public HtmlText Close(string name)
    {
        markup.Append("</").Append(Name(name)).Append('>');
        return this;
    }

    public HtmlText Line()
    {
        markup.Append('\n');
        return this;
    }

    /// <summary>Markup as it stands.</summary>
    public HtmlText Raw(string text)
    {
        markup.Append(text);
        return this;
    }

    /// <summary>Text; a line break in it is one on the page.</summary>
    public HtmlText Text(string text)
    {
        markup.Append(Escaped(text).Replace("\n", "<br />", StringComparison.Ordinal));
        return this;
    }

    public override string ToString() => markup.ToString();

    public static string Escaped(string text) => text.AsSpan().IndexOfAny("&<>\"") < 0
        ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private string Name(string name) => capitals ? name.ToUpperInvariant() : name;
}
