using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Years;

/// <summary>How much of the running text is that of the report of an office of the same place on the same year; the nearest is named.</summary>
public sealed class CopiedNeighbourRule : IYearRule
{
    /// <summary>From this share of common text on one of the two, or both, did not write their report. Offices of a place share the formulas that it hands out.</summary>
    private const decimal Copied = 0.8m;

    public string Code => YearRules.TextFromNeighbour;

    public YearBasis Basis => YearBasis.Neighbours;

    public IEnumerable<Finding> Judge(YearContext context)
    {
        if (context.Report.Signature is not { } own)
            yield break;
        var nearest = (
            from peer in context.Peers
            where peer.Now.Signature is not null
            let similarity = TextSignature.Similarity(own, peer.Now.Signature!)
            where similarity is not null
            orderby similarity descending, peer.Now.OfficeName, peer.Now.Office
            select (Office: peer.Now.OfficeName, Similarity: similarity.Value)).FirstOrDefault();
        if (nearest.Office is null)
            yield break;
        var isCopied = nearest.Similarity >= Copied;
        yield return new Finding(YearRules.TextFromNeighbour, isCopied ? FindingStatus.Fail : FindingStatus.Pass, null, nearest.Similarity, Copied,
            $"叙述文字与“{nearest.Office}”同年报告的相似度最高，为{Figures.Text(nearest.Similarity)}{(isCopied ? "，两份报告文字雷同，请核对其中的数字是否为本机关的" : "")}。");
    }
}
