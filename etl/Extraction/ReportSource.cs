using System.Text.Json.Serialization;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction;

/// <summary>Where a parsed report came from.</summary>
/// <param name="Url">The web address it was published at, where the collector's list or the page itself tells it.</param>
/// <param name="Signature">Of the text, as <see cref="TextSignature"/> makes it; null where there is too little.</param>
public sealed record ReportSource(
    string File,
    string Sha256,
    SourceFormat Format,
    string Encoding,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Signature = null);
