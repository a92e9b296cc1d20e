using Warehouse.Reports.Analysis;
using Warehouse.Reports.Queries;

namespace Warehouse.Reports;

/// <summary>The long lists of a report in the order of its pages, from what is remembered of the offices: read as they are asked for, a region at a time.</summary>
internal sealed class SiteLists(Place root, OfficeRecords records, WarehouseReader reader)
{
    /// <summary>On the offices that the first page counts.</summary>
    public IEnumerable<QualityRow> Findings => Parts.SelectMany(office =>
        (office.Lists.Quality is var panel && panel.Total > panel.Findings.Count ? reader.Findings([office.Code]) : panel.Findings).Order(QualityRow.InOrder));

    /// <summary>Of these offices, the latest first.</summary>
    public IEnumerable<DocumentRow> Documents => Parts.SelectMany(office =>
        office.Lists.Documents is var list && list.Total > list.Shown.Count ? reader.Documents([office.Code]) : list.Shown);

    private IEnumerable<(string Code, OfficeLists.OfSums Lists)> Parts => Counted(root).Where(place => place.OwnOffices.Count > 0).SelectMany(place =>
    {
        var known = records.Lists(place);
        return place.OwnOffices.Select(office => (office.Code, known[office.Code].Part.Sums));
    });

    private static IEnumerable<Place> Counted(Place place) => place.CountedChildren.SelectMany(Counted).Prepend(place);
}
