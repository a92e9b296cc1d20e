using Warehouse.Reports.Wording;

namespace Warehouse.Reports;

/// <param name="OutDir">Folder that the report is written into; made where there is none.</param>
/// <param name="Region">Division code or name of the region that the report is about; null for everything in the warehouse.</param>
public sealed record ReportOptions(string OutDir, string? Region = null, int? FromYear = null, int? ToYear = null)
{
    /// <summary>What the report is written in.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>Write one page that carries its assets, instead of a site.</summary>
    public bool SingleFile { get; init; }

    /// <summary>Write every chart of the first page as image files too.</summary>
    public bool Images { get; init; }

    /// <summary>A word for what the report is made of, kept in the folder: whoever finds the same word need not write it again.</summary>
    public string? State { get; init; }

    /// <summary>
    /// Take pages over from the report that is in the folder where they would come out the same again. Such a page keeps the
    /// moment at which it was made.
    /// </summary>
    public bool CarriesOver { get; init; }

    /// <summary>
    /// Ask the warehouse only of the offices of which the report in the folder does not know what it says. Only where that report
    /// was made of this warehouse, as it was before: in one that was restored other rows may have the same keys.
    /// </summary>
    public bool Recalls { get; init; }

    /// <summary>Names or codes of offices whose charts are written as image files too.</summary>
    public IReadOnlyList<string> ImagesOf { get; init; } = [];
}
