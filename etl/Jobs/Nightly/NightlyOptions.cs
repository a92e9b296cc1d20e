using Warehouse.Reports.Wording;

namespace Warehouse.Etl.Jobs.Nightly;

/// <param name="Inbox">Folder of documents; it is only read.</param>
/// <param name="ReportFolder">Where the report is put in place when it is whole.</param>
/// <param name="Settle">How long a file must have stayed as it is to be read.</param>
/// <param name="KeepRuns">Of how many runs to keep what became of each document; 0 for all.</param>
public sealed record NightlyOptions(string Inbox, string ReportFolder, TimeSpan Settle, int KeepRuns = 0)
{
    /// <summary>What the report is written in.</summary>
    public Language Language { get; init; } = Language.Chinese;
}
