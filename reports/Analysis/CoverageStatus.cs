using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>What is known of the report of an office on a year, with the sign and the words it is shown by.</summary>
/// <param name="Code">As in <c>rpt_coverage.status</c>.</param>
/// <param name="Sign">One character that tells the states apart without colour.</param>
public sealed record CoverageStatus(string Code, string Sign, string Words)
{
    private static readonly string[] all = ["on_time", "late", "no_date", "quarantined", "missing", "not_expected"];

    private static readonly string[] ofMany = ["complete", "partial", "none", "not_expected"];

    public static IReadOnlyList<CoverageStatus> All => [.. all.Select(Of)];

    /// <summary>The states of several offices together.</summary>
    public static IReadOnlyList<CoverageStatus> OfMany => [.. ofMany.Select(Of)];

    public static CoverageStatus Of(string code) => all.Contains(code) || ofMany.Contains(code)
        ? new CoverageStatus(code, Texts.Of($"coverage.{code}.sign"), Texts.Of("coverage." + code))
        : new CoverageStatus(code, "?", code);
}
