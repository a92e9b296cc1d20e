using System.Globalization;
using Warehouse.Etl.Reading.Metadata;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Etl.Reading.Pages;

/// <summary>Makes a document of pages whose words and lines have places: PDF and OFD.</summary>
internal static class PagedDocument
{
    private const int FewestLetters = 20;

    /// <param name="kind">What the file is called: PDF, OFD.</param>
    /// <returns>Why pages are no text: pictures, or characters of a font that says nothing of them. Null where they are.</returns>
    public static ReadResult? Refusal(RawDocument raw, IReadOnlyList<Page> pages, string kind)
    {
        var text = string.Concat(pages.SelectMany(page => page.Words).Select(word => word.Text));
        if (text.Length < FewestLetters)
            return raw.Fails(FailureReason.PagesArePictures, $"{kind}的{pages.Count}页都是图片，没有文字", "请提供带文字的版本，或先识别为文字", $"带文字的{kind}");
        return ChineseText.FrequentShare(text) < ChineseText.LeastShare
            ? raw.Fails(FailureReason.EncodingUndecided, $"{kind}字体没有文字编码，读出的是乱码", "请提供Word或网页版本", $"文字可以复制的{kind}")
            : null;
    }

    /// <param name="drawn">What each page draws; null where nobody knows, and columns follow from the words alone.</param>
    /// <param name="lacksFont">Some text has a font that cannot be made out, and is not among the words.</param>
    public static ReadResult Of(RawDocument raw, IReadOnlyList<Page> pages, IReadOnlyList<DrawnPage?> drawn, bool lacksFont, ReadingLimits limits)
    {
        var document = new DocumentBuilder(raw, SourceFormat.Pdf, "utf-8", limits);
        PageFlow.Add(document, RunningHeads.Without([.. pages.Select((page, i) => PageContent.Of(page, drawn[i]?.Rulings ?? []))]));
        document.Describe(MetadataKey.PagesWithoutText, Numbers(pages, i => pages[i].Words.Count == 0));
        document.Describe(MetadataKey.PagesRecognised, Numbers(pages, i => pages[i].Words.Count > 0 && drawn[i]?.IsPicture == true));
        document.Describe(MetadataKey.FontsUnknown, lacksFont ? 1 : 0);
        return document.Build();
    }

    private static string Numbers(IReadOnlyList<Page> pages, Func<int, bool> which) =>
        string.Join(", ", Enumerable.Range(0, pages.Count).Where(which).Select(i => (i + 1).ToString(CultureInfo.InvariantCulture)));
}
