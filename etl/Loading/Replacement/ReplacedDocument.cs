namespace Warehouse.Etl.Loading.Replacement;

/// <summary>A document that counts for an office and year, and one that it superseded.</summary>
internal sealed record ReplacedDocument(int Newer, int Older, string OlderFile, int OfficeKey, int OfficeDurableKey, int ReportYear, bool IsConsolidated, string Form);
