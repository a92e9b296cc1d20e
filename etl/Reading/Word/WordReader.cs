using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Warehouse.Etl.Reading.Word;

/// <summary>Word documents (<c>.docx</c>): paragraphs and tables of the body, then the notes. Headers and footers are left out.</summary>
internal static class WordReader
{
    public static ReadResult Read(RawDocument raw, ReadingLimits limits)
    {
        // Of markup for several versions of Word one version is to be read, or text boxes would come twice.
        var settings = new OpenSettings
        {
            AutoSave = false,
            MaxCharactersInPart = limits.MaxExpandedBytes,
            MarkupCompatibilityProcessSettings = new MarkupCompatibilityProcessSettings(
                MarkupCompatibilityProcessMode.ProcessAllParts, FileFormatVersions.Office2019),
        };
        using var package = WordprocessingDocument.Open(new MemoryStream(raw.Bytes, writable: false), false, settings);
        if (package.MainDocumentPart is not { Document.Body: { } body } main)
            return raw.IsDamaged("没有正文部分");

        var document = new DocumentBuilder(raw, SourceFormat.Docx, "utf-8", limits);
        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        var walker = new WordWalker(document, new ParagraphText(new WordNumbering(main.NumberingDefinitionsPart?.Numbering, styles)), styles);
        walker.Walk(body);
        foreach (var note in Notes(main))
            walker.Walk(note);
        return document.Build();
    }

    /// <summary>Footnotes and endnotes; the separators that Word keeps among them hold no text.</summary>
    private static IEnumerable<OpenXmlElement> Notes(MainDocumentPart main) =>
        [.. main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [], .. main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []];
}
