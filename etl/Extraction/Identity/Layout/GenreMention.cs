namespace Warehouse.Etl.Extraction.Identity.Layout;

/// <summary>A place where the document speaks of a disclosure annual report: in a title or in a sentence.</summary>
/// <param name="Prefix">The words before it, back to the last sign: they name the office and the year.</param>
/// <param name="Genre">政府信息公开工作年度报告 and its variants.</param>
/// <param name="Suffix">The words after it, up to the next sign.</param>
/// <param name="Year">The year named beside it.</param>
/// <param name="IsTitle">Whether it is a title and not part of a sentence.</param>
/// <param name="IsQuoted">Whether it is the name of somebody's notice about such reports (《关于做好…年度报告编制工作的通知》).</param>
/// <param name="Line">Where it begins.</param>
public sealed record GenreMention(
    string Prefix, string Genre, string Suffix, int? Year, bool IsTitle, bool IsQuoted, int Line)
{
    public string Title => Prefix + Genre;
}
