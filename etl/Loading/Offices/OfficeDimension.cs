using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Offices;

/// <summary>
/// The offices of one batch. An office met for the first time gets every version that its history has, so that a report of an
/// older year that comes late finds the version valid then. A report that names no office belongs to the unknown member.
/// </summary>
internal sealed class OfficeDimension
{
    private readonly OfficeHistories histories;
    private readonly int runId;
    private readonly Dictionary<string, List<OfficeVersion>> versions;
    private readonly OfficePlaces places;
    private readonly KeySequence keys;
    private readonly List<OfficeRow> added = [];
    private readonly List<(OfficeVersion Version, string FullName)> named = [];

    public OfficeDimension(DbConnection connection, DbTransaction transaction, OfficeHistories histories, int runId)
    {
        this.histories = histories;
        this.runId = runId;
        keys = new KeySequence(connection, transaction, "dim_office", "office_key");
        places = new OfficePlaces(connection, transaction);
        versions = connection.Query<OfficeVersion>("""
                SELECT DISTINCT o.office_code AS OfficeCode, o.office_key AS OfficeKey, o.durable_key AS DurableKey,
                    o.valid_from_year AS ValidFrom, o.valid_to_year AS ValidTo, o.office_name AS Name
                FROM stage_document s CROSS JOIN dim_office o
                WHERE o.office_code = s.office_code
                """, transaction: transaction)
            .GroupBy(version => version.OfficeCode, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(version => version.ValidFrom).ToList(), StringComparer.Ordinal);
    }

    /// <summary>The version of the report's office that is valid in a year; of several that are not, the last.</summary>
    public OfficeVersion VersionOf(ReportOffice office, int year)
    {
        if (histories.Of(office) is not { } history)
            return OfficeVersion.Unknown;
        if (!versions.TryGetValue(history.Code, out var known))
            versions[history.Code] = known = Add(office, history);
        else if (history.Periods.Count > 1)
            Name(office, history, known);
        return known.Find(version => version.Covers(year)) ?? known[^1];
    }

    public void Write(DbConnection connection, DbTransaction transaction, ISqlDialect dialect)
    {
        if (added.Count > 0)
            dialect.BulkInsert(connection, transaction, OfficeRow.Table, added);
        connection.Execute(
            "UPDATE dim_office SET office_name = @Name, full_name = @FullName WHERE office_key = @OfficeKey",
            named.Select(row => new { row.Version.Name, FullName = Codes.Fit(row.FullName, 400), row.Version.OfficeKey }), transaction);
    }

    private List<OfficeVersion> Add(ReportOffice office, OfficeHistory history)
    {
        var (known, durable) = (new List<OfficeVersion>(), keys.Next());
        foreach (var period in history.Periods)
        {
            var place = places.Of(office, period);
            var isPrinted = history.Periods.Count == 1 || period.Code == office.Code;
            var name = isPrinted ? period.Printed(office) : period.Composed(place);
            var version = new OfficeVersion(history.Code, known.Count == 0 ? durable : keys.Next(), durable, period.ValidFrom, period.ValidTo, name);
            added.Add(new OfficeRow(version, period.InItsTime(place.FullNameOf(name)), office.Kind, place, runId));
            known.Add(version);
        }
        return known;
    }

    /// <summary>Versions that no report had been met of take the name that the first one prints.</summary>
    private void Name(ReportOffice office, OfficeHistory history, List<OfficeVersion> known)
    {
        foreach (var period in history.Periods.Where(period => period.Code == office.Code))
        {
            var place = places.Of(office, period);
            var (at, printed) = (known.FindIndex(version => version.ValidFrom == period.ValidFrom), period.Printed(office));
            if (at < 0 || known[at].Name == printed || known[at].Name != period.Composed(place))
                continue;
            known[at] = known[at] with { Name = printed };
            named.Add((known[at], period.InItsTime(place.FullNameOf(printed))));
        }
    }
}
