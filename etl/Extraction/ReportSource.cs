using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction;

/// <summary>Where a parsed report came from.</summary>
public sealed record ReportSource(string File, string Sha256, SourceFormat Format, string Encoding);
