using Warehouse.Reports.Analysis;

namespace Warehouse.Reports;

/// <summary>Of an <see cref="OfficeRecord"/> the lists alone: what the long tables of a report need is a third of what is remembered.</summary>
internal sealed record OfficeLists(OfficeLists.OfPart Part)
{
    internal sealed record OfPart(OfSums Sums);

    internal sealed record OfSums(QualityPanel Quality, DocumentList Documents);
}
