namespace Warehouse.Etl.Reading.Metadata;

/// <summary>Keys of <see cref="SourceDocument.Metadata"/>.</summary>
public static class MetadataKey
{
    public const string Title = "title";

    /// <summary>The office or site that published the document, as printed.</summary>
    public const string Publisher = "publisher";

    /// <summary>As <c>yyyy-MM-dd</c>.</summary>
    public const string PublishedOn = "published_on";

    public const string IndexNumber = "index_number";

    public const string SiteName = "site_name";

    /// <summary>The address the document was published at.</summary>
    public const string Url = "url";

    public const string Keywords = "keywords";

    /// <summary>Foot of the page, set aside from the lines: names, addresses and telephone numbers that tell the region.</summary>
    public const string Footer = "footer";

    /// <summary>How many byte sequences were no character in the encoding found.</summary>
    public const string Replaced = "encoding.replaced";

    /// <summary>Names of the sheets of a workbook that are hidden and not read.</summary>
    public const string HiddenSheets = "hidden_sheets";

    /// <summary>How many hidden rows of a workbook hold something and are not read.</summary>
    public const string HiddenRows = "hidden_rows";

    /// <summary>Numbers of the pages of a PDF that hold no text, such as scanned tables.</summary>
    public const string PagesWithoutText = "pages_without_text";

    /// <summary>1 where a PDF has text in a font that cannot be made out.</summary>
    public const string FontsUnknown = "fonts_unknown";

    /// <summary>Numbers of the pages of a PDF whose words are not drawn: they were recognised from a picture (OCR) and may be wrong.</summary>
    public const string PagesRecognised = "pages_recognised";

    /// <summary>The old format that LibreOffice converted the document from, such as <c>doc</c>.</summary>
    public const string ConvertedFrom = "converted_from";

    public const string ManifestOffice = "manifest.office";

    public const string ManifestRegionCode = "manifest.region_code";

    /// <summary>The year reported on.</summary>
    public const string ManifestReportYear = "manifest.report_year";

    /// <summary>As <c>yyyy-MM-dd</c>.</summary>
    public const string ManifestPublishedOn = "manifest.published_on";
}
