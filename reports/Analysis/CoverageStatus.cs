namespace Warehouse.Reports.Analysis;

/// <summary>What is known of the report of an office on a year, with the sign and the words it is shown by.</summary>
/// <param name="Code">As in <c>rpt_coverage.status</c>.</param>
/// <param name="Sign">One character that tells the states apart without colour.</param>
public sealed record CoverageStatus(string Code, string Sign, string Words)
{
    public static IReadOnlyList<CoverageStatus> All { get; } =
    [
        new("on_time", "✓", "按时公布"),
        new("late", "迟", "逾期公布"),
        new("no_date", "○", "已入库，未注明公布日期"),
        new("quarantined", "疑", "待核（隔离）"),
        new("missing", "缺", "没有报告"),
        new("not_expected", "·", "不在应报范围"),
    ];

    /// <summary>The states of several offices together.</summary>
    public static IReadOnlyList<CoverageStatus> OfMany { get; } =
    [
        new("complete", "n/n", "应报单位全部入库"),
        new("partial", "m/n", "部分入库"),
        new("none", "0/n", "没有入库"),
        new("not_expected", "·", "不在应报范围"),
    ];

    public static CoverageStatus Of(string code) => All.Concat(OfMany).FirstOrDefault(status => status.Code == code) ?? new CoverageStatus(code, "?", code);
}
