using Warehouse.Etl.Extraction.Prose.Passages;
using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 接受电话咨询2300人次 in a report's overview, 客服热线受理来电1500个: offices answer questions, complaints, calls and lawsuits about all
/// that they do, so a figure that nothing near it says to be of disclosure is doubted.
/// </summary>
internal static class UnnamedSubject
{
    private static readonly string[] ofAnyBusiness = ["consult_total", "consult_phone", "consult_in_person", "consult_online", "complaints_total"];

    private static readonly Words disclosure = new("(?:信息|政务)公开(?!(?:年度|工作|情况)*(?:报告|年报|总结))|政府信息(?!公开)|公开(?:的)?信息|申请公开|公开申请|依申请|查阅");
    private static readonly Words heading = new("信息公开|政务公开|咨询|投诉|举报|申诉|申请|复议|诉讼|查阅");

    /// <summary>Hotlines of a government, and not of a trade (12366, 12315).</summary>
    private static readonly Words ofGovernment = new("12345|[市县区州旗镇乡省]长|政府|政务|公开电话|便民|市民|民生|民情|百姓|阳光|[政行]风|书记");

    private static bool IsOfCases(string measure) =>
        measure.StartsWith("review_", StringComparison.Ordinal) || measure.StartsWith("lit_", StringComparison.Ordinal);

    public static bool Is(Statement statement, Mention mention, ProseSection section)
    {
        if (statement.Value == 0)
            return false;
        var text = statement.Passage.Text;
        if (statement.Measure == "hotline_cases")
            return !ofGovernment.IsMatch(text.AsSpan(mention.Source.Start, statement.Position - mention.Source.Start));
        return (ofAnyBusiness.Contains(statement.Measure) || IsOfCases(statement.Measure)) && !heading.IsMatch(section.Heading)
            && !disclosure.IsMatch(text.AsSpan(mention.Source.Start, mention.Source.End - mention.Source.Start));
    }
}
