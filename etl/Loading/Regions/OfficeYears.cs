using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using Dapper;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>
/// What offices state on their own work, each beside its year before. The facts are read once, in the order in which they are
/// kept, some hundred documents at a time: a join of a year with the year before would look every fact up again.
/// </summary>
internal sealed class OfficeYears
{
    private const int DocumentsAtOnce = 500;

    /// <summary>Of the regions and years that are to be made anew. An office's years follow each other.</summary>
    private const string Stale = $"""
        SELECT h.region_key AS Region, d.report_year AS Year, d.document_key AS DocumentKey, e.document_key AS PreviousKey, 1 AS Sign
        FROM dim_office o
        JOIN dim_region r ON r.region_key = o.region_key
        JOIN dim_region h ON h.region_code = {RegionTree.Own}
        JOIN region_year_stale s ON s.region_key = h.region_key
        JOIN dim_document d ON d.office_key = o.office_key AND d.report_year = s.report_year
        LEFT JOIN dim_document e ON e.office_durable_key = d.office_durable_key AND e.report_year = d.report_year - 1
            AND e.is_consolidated = d.is_consolidated AND e.status = 'current' AND e.office_durable_key > 0 AND e.report_year > 0
        WHERE d.status = 'current' AND d.scope = 'own' AND d.office_durable_key > 0 AND d.report_year > 0
        ORDER BY d.office_durable_key, d.report_year
        """;

    private readonly DbConnection connection;
    private readonly List<OfficeFact> facts = [];
    private readonly Dictionary<int, (int First, int Count)> stated = [];
    private readonly HashSet<int> additive;
    private readonly HashSet<(int Conformed, string From, string To)> breaks;

    public OfficeYears(DbConnection connection)
    {
        this.connection = connection;
        additive = connection.Query<int>("SELECT conformed_key FROM dim_conformed WHERE is_additive = 1").ToHashSet();
        breaks = connection.Query<(int, string, string)>("SELECT conformed_key, from_form, to_form FROM series_break WHERE comparability = 'break'").ToHashSet();
    }

    public void AddStale(RegionSums sums) => Add(sums, connection.Query<OfficeYear>(Stale, commandTimeout: 600));

    /// <param name="years">Best office by office and year by year: what is read for one is at hand for the next.</param>
    public void Add(RegionSums sums, IEnumerable<OfficeYear> years)
    {
        foreach (var documents in years.Chunk(DocumentsAtOnce))
        {
            Read(documents.SelectMany(document => new[] { document.DocumentKey, document.PreviousKey }).OfType<int>().Distinct());
            foreach (var document in documents)
                Add(sums, document, Of(document.DocumentKey), document.PreviousKey is { } previous ? Of(previous) : []);
        }
    }

    /// <summary>Both lists are in the order of their measures, so that one walk finds the pairs.</summary>
    private void Add(RegionSums sums, OfficeYear document, ReadOnlySpan<OfficeFact> now, ReadOnlySpan<OfficeFact> before)
    {
        var place = 0;
        foreach (var fact in now)
        {
            while (place < before.Length && before[place].Measure.CompareTo(fact.Measure) < 0)
                place++;
            var isPaired = place < before.Length && before[place].Measure == fact.Measure;
            sums.Of(document.Region, document.Year, fact.Measure).Add(
                fact.Value,
                isPaired ? before[place].Value : null,
                isPaired && before[place].Form != fact.Form && breaks.Contains((fact.Measure.ConformedKey, before[place].Form, fact.Form)),
                document.Sign);
        }
    }

    private ReadOnlySpan<OfficeFact> Of(int document) =>
        stated.TryGetValue(document, out var place) ? CollectionsMarshal.AsSpan(facts).Slice(place.First, place.Count) : [];

    /// <summary>What some documents state takes the place of what others did.</summary>
    private void Read(IEnumerable<int> documents)
    {
        facts.Clear();
        stated.Clear();
        using var command = connection.CreateCommand();
        command.CommandTimeout = 600;
        command.CommandText = $"""
            SELECT document_key, conformed_key, applicant_key, value, series_form
            FROM fact_conformed
            WHERE document_key IN ({string.Join(", ", documents.Select(key => key.ToString(CultureInfo.InvariantCulture)))})
            ORDER BY document_key, conformed_key, applicant_key
            """;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var (document, measure) = (rows.GetInt32(0), new RegionMeasure(rows.GetInt32(1), rows.GetInt32(2)));
            if (!additive.Contains(measure.ConformedKey))
                continue;
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(stated, document, out var isKnown);
            place = isKnown ? (place.First, place.Count + 1) : (facts.Count, 1);
            facts.Add(new OfficeFact(measure, rows.IsDBNull(3) ? null : Convert.ToDecimal(rows.GetValue(3), CultureInfo.InvariantCulture), rows.GetString(4)));
        }
    }
}
