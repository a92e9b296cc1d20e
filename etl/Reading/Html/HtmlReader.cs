using AngleSharp.Html.Parser;
using Warehouse.Etl.Reading.Metadata;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Etl.Reading.Html;

/// <summary>Web pages and fragments of them. No script runs and nothing is loaded.</summary>
internal static class HtmlReader
{
    public static ReadResult Read(RawDocument raw, DecodedText decoded, ReadingLimits limits)
    {
        if (!MarkupScan.IsWithin(decoded.Text, limits))
            return raw.IsTooLong(limits);

        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(decoded.Text);
        var document = new DocumentBuilder(raw, SourceFormat.Html, decoded.Encoding, limits);
        HtmlMetadata.Describe(document, page, decoded.Text);
        if (page.Body is { } body)
            new HtmlWalker(document, body).Walk(body);
        document.Describe(MetadataKey.Replaced, decoded.Replaced);
        return document.Build();
    }
}
