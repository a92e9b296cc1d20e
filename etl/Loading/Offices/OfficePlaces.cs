using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Loading.Offices;

/// <summary>The places of the offices of one batch.</summary>
internal sealed class OfficePlaces(DbConnection connection, DbTransaction transaction)
{
    private readonly Dictionary<string, (int Key, string Level)> staged = connection.Query<(string Code, int Key, string Level)>("""
            SELECT DISTINCT r.region_code, r.region_key, r.level
            FROM stage_document s CROSS JOIN dim_region r
            WHERE r.region_code = s.region_code
            """, transaction: transaction)
        .ToDictionary(row => row.Code, row => (row.Key, row.Level), StringComparer.Ordinal);

    private readonly Dictionary<string, OfficePlace> others = new(StringComparer.Ordinal);

    /// <summary>The place of an office in a period: where its report says, or, of another period, where the code of the time says.</summary>
    public OfficePlace Of(ReportOffice office, OfficePeriod period)
    {
        if (office.Region is { } region && (office.Code is null || OfficePeriod.RegionOf(period.Code) == OfficePeriod.RegionOf(office.Code)))
        {
            var (key, level) = region.Code is { } code && staged.TryGetValue(code, out var found) ? found : (0, null);
            return new OfficePlace(key, level, OfficePlace.NamesOf(region));
        }
        return Known(OfficePeriod.RegionOf(period.Code));
    }

    private OfficePlace Known(string place)
    {
        if (!others.TryGetValue(place, out var other))
            others[place] = other = Find(place);
        return other;
    }

    /// <summary>The division of a code; of a township that is gone, its county.</summary>
    private OfficePlace Find(string code)
    {
        var row = connection.Query<(int Key, string Level, string? Province, string? Prefecture, string? County, string? Township)>("""
            SELECT region_key, level, province_name, prefecture_name, county_name, township_name FROM dim_region WHERE region_code IN (@code, @county)
            ORDER BY CASE WHEN region_code = @code THEN 0 ELSE 1 END
            """, new { code, county = code.Length > 6 ? code[..6] : code }, transaction).Take(1).ToList();
        return row is [var found]
            ? new OfficePlace(found.Key, found.Level, OfficePlace.NamesOf(new ReportRegion(code, found.Province, found.Prefecture, found.County, found.Township)))
            : OfficePlace.Unknown;
    }
}
