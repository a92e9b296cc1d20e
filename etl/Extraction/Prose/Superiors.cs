namespace Warehouse.Etl.Extraction.Prose;

/// <summary>省局举办培训班1期 in a county's report: what an office above it did is none of its own figures.</summary>
/// <param name="region">Where the reporting office stands; null where that is not known, so that nothing is above it.</param>
internal sealed class Superiors(ReportRegion? region)
{
    private static readonly Words acts = new(
        "^(?:此外|另外|同时|其中|全年|本年度?|今年|{年}|积极|、|,)*(?<who>国家|中央|省|自治区|市(?!场|政(?!府)|容|民)|州|县(?!域)|区(?!域))(?:直|级)?[^,;、网]{0,8}?(?:政府|局|厅|委|办|署|院|总队|支队)" +
        "(?:还|也|共|先后|统一|集中|全年|累计)*(?:举办|组织|召开|开展|公开|发布|公布|印发|出台|制定|制发|收到|受理)");

    /// <summary>Whether the number's clause is about what an office of a higher level did.</summary>
    public bool Act(Mention mention) =>
        region is not null && acts.Match(mention.Clause) is { Success: true } match && IsAbove(match.Groups["who"].Value);

    private bool IsAbove(string who) => who switch
    {
        "国家" or "中央" => region!.Province is not null,
        "省" or "自治区" => region!.Prefecture is not null || region.County is not null,
        "市" => region!.County is { } county && !county.EndsWith('市'),
        "州" => region!.County is not null,
        _ => region!.Township is not null,
    };
}
