using System.Xml;
using Warehouse.Etl.Reading.External;
using Warehouse.Etl.Reading.Pages;

namespace Warehouse.Etl.Reading.Pdf;

/// <summary>
/// PDF through poppler: <c>pdftotext</c> gives the words and where they stand, <c>pdftocairo</c> the lines drawn
/// around them.
/// </summary>
internal static class PdfReader
{
    private const string Package = "poppler-utils";
    private const int MostOutput = 64 * 1024 * 1024;

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
            if (pages.Count > limits.MaxPages)
                return raw.IsTooLong(limits);
            return PagedDocument.Refusal(raw, pages, "PDF")
                ?? PagedDocument.Of(raw, pages, Drawn(raw, pages, limits), words.Error.Contains(FontUnknown, StringComparison.Ordinal), limits);
        }
        catch (XmlException)
        {
            return raw.IsDamaged("PDF内容不完整");
        }
    }

    /// <summary>What each page draws. Without that (text only, no such program, too much to draw) columns follow from the words alone.</summary>
    private static DrawnPage?[] Drawn(RawDocument raw, IReadOnlyList<Page> pages, ReadingLimits limits)
    {
        var none = new DrawnPage?[pages.Count];
        if (!pages.Any(page => PageLine.Of(page.Words).Exists(line => line.Segments().Count >= FewestColumns)))
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
