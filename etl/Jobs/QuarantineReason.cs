using System.Collections.Frozen;
using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Jobs;

/// <summary>Whether a report is kept out of the warehouse: it is where a rule that quarantines has failed.</summary>
public static class QuarantineReason
{
    private static readonly FrozenSet<string> quarantining =
        ReferenceData.Rules.Where(rule => rule.Quarantines).Select(rule => rule.Code).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The finding that keeps it out; null where nothing does.</summary>
    public static Finding? Of(ParsedReport report) =>
        report.Findings.FirstOrDefault(finding => finding.Status == FindingStatus.Fail && quarantining.Contains(finding.Rule));
}
