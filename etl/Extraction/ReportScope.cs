namespace Warehouse.Etl.Extraction;

/// <summary>Whose figures a report holds. A consolidated report is never added to the reports of its parts.</summary>
public enum ReportScope
{
    Own,
    Consolidated,
    Unknown,
}
