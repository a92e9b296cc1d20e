namespace Warehouse.Reports.Queries;

/// <summary>A rule that did not hold, or could not be judged, in a document.</summary>
public sealed record QualityRow
{
    /// <summary>By office, year and line, and by all else that tells two findings apart: the same order whatever order they were asked in.</summary>
    public static IComparer<QualityRow> InOrder { get; } = Comparer<QualityRow>.Create((one, other) =>
        Unequal(string.CompareOrdinal(one.OfficeName, other.OfficeName))
        ?? Unequal(one.ReportYear.CompareTo(other.ReportYear))
        ?? Unequal(Nullable.Compare(one.EvidenceLine, other.EvidenceLine))
        ?? Unequal(string.CompareOrdinal(one.FileName, other.FileName))
        ?? Unequal(string.CompareOrdinal(one.RuleCode, other.RuleCode))
        ?? Unequal(string.CompareOrdinal(one.LabelZh, other.LabelZh))
        ?? string.CompareOrdinal(one.Message, other.Message));

    public long DocumentKey { get; init; }

    public string FileName { get; init; } = "";

    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public string OfficeName { get; init => field = Known.Text(value); } = "";

    public int ReportYear { get; init; }

    public string RuleCode { get; init => field = Known.Text(value); } = "";

    public string RuleZh { get; init => field = Known.Text(value); } = "";

    /// <summary><c>hard</c>, <c>soft</c> or <c>info</c>.</summary>
    public string Severity { get; init => field = Known.Text(value); } = "";

    /// <summary>The measure, in the words of its form.</summary>
    public string? LabelZh { get; init => field = Known.Text(value); }

    /// <summary><c>fail</c> or <c>uncertain</c>.</summary>
    public string Status { get; init => field = Known.Text(value); } = "";

    public decimal? LeftValue { get; init; }

    public decimal? RightValue { get; init; }

    public decimal? Difference { get; init; }

    public string Message { get; init; } = "";

    public int? EvidenceLine { get; init; }

    public string? EvidenceText { get; init; }

    private static int? Unequal(int order) => order == 0 ? null : order;
}
