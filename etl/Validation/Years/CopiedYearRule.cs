using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Years;

/// <summary>How much of the running text is that of the same office's report on the year before: often all but the date.</summary>
public sealed class CopiedYearRule : IYearRule
{
    /// <summary>From this share of common text on a report says little new. Reports written apart have a fifth in common at most, the formulas.</summary>
    private const decimal Copied = 0.8m;

    public string Code => YearRules.TextFromPreviousYear;

    public YearBasis Basis => YearBasis.YearBefore;

    public IEnumerable<Finding> Judge(YearContext context)
    {
        if (context is not { Previous: { Signature: { } before } previous, Report.Signature: { } now } || TextSignature.Similarity(now, before) is not { } similarity)
            yield break;
        var isCopied = similarity >= Copied;
        yield return new Finding(YearRules.TextFromPreviousYear, isCopied ? FindingStatus.Fail : FindingStatus.Pass, null, similarity, Copied,
            $"叙述文字与{previous.Year}年报告的相似度为{Figures.Text(similarity)}{(isCopied ? "，疑为沿用上年文字，请核对其中的数字和情况是否为本年的" : "")}。");
    }
}
