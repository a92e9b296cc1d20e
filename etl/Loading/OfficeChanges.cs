using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Offices;
using Warehouse.Etl.Loading.Regions;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Etl.Loading.Years;
using Warehouse.Sql;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading;

/// <summary>
/// Carries out, before a load, what became known of offices after they were loaded: two that are one by their history become
/// one, versions are opened and closed, and documents and facts go to the version of their year. One transaction; where
/// every office stands as its history says nothing is written.
/// </summary>
internal sealed class OfficeChanges
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly ISqlDialect dialect;
    private readonly int runId;
    private readonly OfficePlaces places;
    private readonly KeySequence keys;

    private OfficeChanges(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, int runId)
    {
        (this.connection, this.transaction, this.dialect, this.runId) = (connection, transaction, dialect, runId);
        places = new OfficePlaces(connection, transaction);
        keys = new KeySequence(connection, transaction, "dim_office", "office_key");
    }

    /// <returns>Whether anything was to be done.</returns>
    public static bool Apply(WarehouseDatabase database, int runId)
    {
        using var connection = database.Open();
        var histories = OfficeHistories.Of(connection);
        using var transaction = database.Dialect.BeginWrite(connection);
        var stored = connection.Query<StoredOffice>("""
            SELECT office_key AS OfficeKey, durable_key AS DurableKey, office_code AS OfficeCode, office_name AS Name, office_kind AS Kind,
                valid_from_year AS ValidFrom, valid_to_year AS ValidTo
            FROM dim_office WHERE office_key > 0
            """, transaction: transaction);
        var stale = (
            from version in stored
            let history = histories.Of(new ReportOffice(null, version.OfficeCode, null, null))!
            group version by history.Code into office
            let history = histories.Of(new ReportOffice(null, office.Key, null, null))!
            where !Stands(history, office)
            select (History: history, Versions: office.OrderBy(version => version.ValidFrom).ThenBy(version => version.OfficeKey).ToList())).ToList();
        if (stale.Count == 0)
            return false;
        var changes = new OfficeChanges(connection, transaction, database.Dialect, runId);
        foreach (var (history, versions) in stale)
            changes.Rebuild(history, versions);
        transaction.Commit();
        return true;
    }

    /// <summary>An office of which no change is known is left as it stands: somebody may have given it versions by hand.</summary>
    private static bool Stands(OfficeHistory history, IEnumerable<StoredOffice> versions) =>
        history.Periods is [{ ValidTo: null }] && versions.All(version => version.OfficeCode == history.Code)
        || versions.Select(version => (version.OfficeCode, version.ValidFrom, version.ValidTo)).Order()
            .SequenceEqual(history.Periods.Select(period => (history.Code, period.ValidFrom, period.ValidTo)));

    /// <summary>The office keeps the durable key of its first code; the rows of its versions are new, and the old ones go.</summary>
    private void Rebuild(OfficeHistory history, List<StoredOffice> versions)
    {
        var documents = connection.Query<int>("SELECT document_key FROM dim_document WHERE office_durable_key IN @offices", new { offices = versions.Select(version => version.DurableKey).Distinct() }, transaction).ToList();
        Touch(documents);
        var rows = Rows(history, versions);
        Supersede(versions);
        connection.Execute("UPDATE dim_office SET office_code = @code WHERE office_key = @OfficeKey", versions.Select((version, i) => new { code = $"{version.OfficeKey} {i}", version.OfficeKey }), transaction);
        dialect.BulkInsert(connection, transaction, OfficeRow.Table, rows);
        foreach (var row in rows)
        {
            var place = new { key = row.Version.OfficeKey, durable = row.Version.DurableKey, from = row.Version.ValidFrom, to = Last(row, rows), documents };
            connection.Execute("UPDATE dim_document SET office_key = @key, office_durable_key = @durable WHERE document_key IN @documents AND report_year BETWEEN @from AND @to", place, transaction);
            connection.Execute("UPDATE fact_disclosure SET office_key = @key WHERE document_key IN @documents AND year_key BETWEEN @from AND @to", place, transaction);
            connection.Execute("UPDATE fact_quality SET office_key = @key WHERE document_key IN @documents AND year_key BETWEEN @from AND @to", place, transaction);
        }
        connection.Execute("DELETE FROM dim_office WHERE office_key IN @gone", new { gone = versions.Select(version => version.OfficeKey) }, transaction);
        Touch(documents);
    }

    /// <summary>What is published after the end of an office belongs to its last version.</summary>
    private static int Last(OfficeRow row, List<OfficeRow> rows) => row.Equals(rows[^1]) ? int.MaxValue : row.Version.ValidTo!.Value;

    private List<OfficeRow> Rows(OfficeHistory history, List<StoredOffice> versions)
    {
        var (rows, durable) = (new List<OfficeRow>(), 0);
        foreach (var period in history.Periods)
        {
            var known = versions.Find(version => version.OfficeCode == period.Code);
            var office = new ReportOffice(known?.Name, known?.OfficeCode, (known ?? versions[0]).Kind, null);
            var (place, key) = (places.Of(office, period), keys.Next());
            durable = durable == 0 ? key : durable;
            var name = known is null ? period.Composed(place) : period.Printed(office);
            rows.Add(new OfficeRow(new OfficeVersion(history.Code, key, durable, period.ValidFrom, period.ValidTo, name), period.InItsTime(place.FullNameOf(name)), office.Kind, place, runId));
        }
        return rows;
    }

    /// <summary>Where two offices that are one have a report each on a year, the one published later counts, as it would have.</summary>
    private void Supersede(List<StoredOffice> versions)
    {
        var standing = connection.Query<StandingDocument>($"""
            SELECT document_key AS DocumentKey, office_key AS OfficeKey, 1 AS OfficeDurableKey, report_year AS ReportYear,
                is_consolidated AS IsConsolidated, published_on AS PublishedOn, sha256 AS Sha256, file_name AS FileName,
                {SubstanceQuery.Columns}
            FROM dim_document d WHERE office_durable_key IN @offices AND status = 'current' AND report_year > 0 ORDER BY document_key
            """, new { offices = versions.Select(version => version.DurableKey).Distinct() }, transaction).ToList();
        var succession = new Succession([]);
        foreach (var pair in standing.Select(succession.Take).OfType<(StandingDocument Older, StandingDocument Newer)>())
        {
            connection.Execute(
                "UPDATE dim_document SET status = 'superseded', superseded_by_key = @newer WHERE document_key = @older",
                new { newer = pair.Newer.DocumentKey, older = pair.Older.DocumentKey }, transaction);
        }
    }

    private void Touch(IEnumerable<int> documents)
    {
        foreach (var document in documents)
        {
            RegionYears.Touched(connection, transaction, document, document);
            YearChecks.Touched(connection, transaction, document, document);
        }
    }
}
