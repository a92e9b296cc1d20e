using System.Globalization;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Reading.Manifest;

/// <summary>What the collector of a document knows of it: a row of <c>manifest.csv</c>. It overrides what the text says.</summary>
/// <param name="File">Name of the document, without folders.</param>
/// <param name="Office">Name of the office.</param>
/// <param name="RegionCode">Division code after GB/T 2260.</param>
/// <param name="ReportYear">The year reported on.</param>
/// <param name="Url">Address the document was published at.</param>
public sealed record ManifestEntry(
    string File,
    string? Office,
    string? RegionCode,
    int? ReportYear,
    string? Url,
    DateOnly? PublishedOn)
{
    /// <summary>The document with what is known of it in its metadata.</summary>
    public SourceDocument Describe(SourceDocument document)
    {
        var metadata = new Dictionary<string, string>(document.Metadata, StringComparer.Ordinal);
        Set(MetadataKey.ManifestOffice, Office);
        Set(MetadataKey.ManifestRegionCode, RegionCode);
        Set(MetadataKey.ManifestReportYear, ReportYear?.ToString(CultureInfo.InvariantCulture));
        Set(MetadataKey.ManifestPublishedOn, PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Set(MetadataKey.Url, Url);
        return document with { Metadata = metadata };

        void Set(string key, string? value)
        {
            if (value is not null)
                metadata[key] = value;
        }
    }
}
