using Warehouse.Reports.Queries;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>The offices of each kind by what they report on themselves in headline measures, the real and the made-up apart.</summary>
public sealed class Peers
{
    private readonly Dictionary<(string? Kind, bool IsExample, string Measure, int Year), PeerGroup> groups;

    /// <param name="offices">Those of the report.</param>
    public Peers(IEnumerable<ReportingOffice> offices, IEnumerable<PeerRow> rows)
    {
        var kinds = offices.ToDictionary(office => office.Code, office => (office.Kind, IsExample: Region.IsExample(office.RegionCode)), StringComparer.Ordinal);
        groups = rows.Where(row => kinds.ContainsKey(row.OfficeCode))
            .GroupBy(row => (kinds[row.OfficeCode].Kind, kinds[row.OfficeCode].IsExample, row.ConformedCode, row.ReportYear), row => row.Value)
            .ToDictionary(group => group.Key, group => new PeerGroup(group));
    }

    /// <returns>Null where none of its kind states the measure for the year.</returns>
    public PeerGroup? Of(ReportingOffice office, ConformedMeasure measure, int year) =>
        groups.GetValueOrDefault((office.Kind, Region.IsExample(office.RegionCode), measure.Code, year));
}
