using System.Xml;
using Warehouse.Etl.Reading.External;
using Warehouse.Etl.Reading.Metadata;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Etl.Reading.Pdf;

/// <summary>
/// PDF through poppler: <c>pdftotext</c> gives the words and where they stand, <c>pdftocairo</c> the lines drawn
/// around them.
/// </summary>
internal static class PdfReader
{
    private const string Package = "poppler-utils";
    private const int MostOutput = 64 * 1024 * 1024;
    private const int FewestLetters = 20;

    /// <summary>The tables that give the fonts of Chinese PDF files their characters: poppler-utils only recommends them.</summary>
    private const string Characters = "poppler-data";

    private const string CharactersMissing = "Missing language pack";

    private const string FontUnknown = "No font in show";

    /// <summary>A page of a table has at least this many parts beside each other in some line.</summary>
    private const int FewestColumns = 2;

    public static ReadResult Read(RawDocument raw, ReadingLimits limits)
    {
        var words = Run("pdftotext", ["-bbox-layout", "-enc", "UTF-8", "-l", Last(limits), "-", "-"], raw, limits);
        if (Failure(raw, words) is { } failure)
            return failure;
        try
        {
            var pages = PdfWords.Parse(words.Output, limits.MaxElements);
            return pages.Count > limits.MaxPages ? raw.IsTooLong(limits) : Read(raw, pages, words.Error.Contains(FontUnknown, StringComparison.Ordinal), limits);
        }
        catch (XmlException)
        {
            return raw.IsDamaged("PDF内容不完整");
        }
    }

    /// <param name="lacksFont">Some text has a font that poppler cannot make out, and is not among the words.</param>
    private static ReadResult Read(RawDocument raw, IReadOnlyList<PdfPage> pages, bool lacksFont, ReadingLimits limits)
    {
        var text = string.Concat(pages.SelectMany(page => page.Words).Select(word => word.Text));
        if (text.Length < FewestLetters)
            return raw.Fails(FailureReason.PdfIsPictures, $"PDF的{pages.Count}页都是图片，没有文字", "请提供带文字的版本，或先识别为文字", "带文字的PDF");
        if (ChineseText.FrequentShare(text) < ChineseText.LeastShare)
            return raw.Fails(FailureReason.EncodingUndecided, "PDF字体没有文字编码，读出的是乱码", "请提供Word或网页版本", "文字可以复制的PDF");

        var document = new DocumentBuilder(raw, SourceFormat.Pdf, "utf-8", limits);
        var drawn = Drawn(raw, pages, limits);
        PdfFlow.Add(document, RunningHeads.Without([.. pages.Select((page, i) => PageContent.Of(page, drawn[i]?.Rulings ?? []))]));
        document.Describe(MetadataKey.PagesWithoutText, Numbers(pages, i => pages[i].Words.Count == 0));
        document.Describe(MetadataKey.PagesRecognised, Numbers(pages, i => pages[i].Words.Count > 0 && drawn[i]?.IsPicture == true));
        document.Describe(MetadataKey.FontsUnknown, lacksFont ? 1 : 0);
        return document.Build();
    }

    private static string Numbers(IReadOnlyList<PdfPage> pages, Func<int, bool> which) =>
        string.Join(", ", Enumerable.Range(0, pages.Count).Where(which).Select(i => i + 1));

    /// <summary>What each page draws. Without that (text only, no such program, too much to draw) columns follow from the words alone.</summary>
    private static DrawnPage?[] Drawn(RawDocument raw, IReadOnlyList<PdfPage> pages, ReadingLimits limits)
    {
        var none = new DrawnPage?[pages.Count];
        if (!pages.Any(page => PdfLine.Of(page.Words).Exists(line => line.Segments().Count >= FewestColumns)))
            return none;
        var drawing = Run("pdftocairo", ["-svg", "-l", Last(limits), "-", "-"], raw, limits);
        if (!drawing.Succeeded)
            return none;
        try
        {
            var drawn = PdfRulings.Parse(drawing.Output);
            return drawn.Count == pages.Count && PageContent.IsSameSize(pages[0], drawn[0].Width, drawn[0].Height)
                ? [.. drawn]
                : none;
        }
        catch (XmlException)
        {
            return none;
        }
    }

    private static ProgramResult Run(string program, string[] arguments, RawDocument raw, ReadingLimits limits) =>
        ExternalProgram.Run(program, arguments, raw.Bytes, limits.ProgramTime, MostOutput);

    private static string Last(ReadingLimits limits) => (limits.MaxPages + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ReadResult? Failure(RawDocument raw, ProgramResult words) => words switch
    {
        { End: ProgramEnd.Missing } =>
            raw.Fails(FailureReason.NeedsPoppler, "是PDF，而本机没有pdftotext程序", $"请安装Debian软件包{Package}（apt-get install {Package}）", $"装有{Package}的系统"),
        { End: ProgramEnd.TimedOut } => raw.Fails(FailureReason.TimedOut, "PDF读取超时", "请另存为Word、网页或文本文件", "能及时读完的PDF"),
        { End: ProgramEnd.TooMuchOutput } => raw.Fails(FailureReason.TooLarge, "PDF文字过多", "请确认文件内容，只保留年度报告本身"),
        { ExitCode: not 0 } when words.Error.Contains("password", StringComparison.OrdinalIgnoreCase) || words.Error.Contains("encrypt", StringComparison.OrdinalIgnoreCase) =>
            raw.Fails(FailureReason.Protected, "PDF已加密", "请取消密码后提供", "没有密码的PDF"),
        { ExitCode: not 0 } => raw.IsDamaged("PDF结构有误"),
        _ when words.Error.Contains(CharactersMissing, StringComparison.Ordinal) =>
            raw.Fails(FailureReason.NeedsPoppler, "是PDF，所用的汉字编码表本机没有，部分文字读不出来", $"请安装Debian软件包{Characters}（apt-get install {Characters}）", $"装有{Characters}的系统"),
        _ => null,
    };
}
