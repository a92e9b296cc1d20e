using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Loading.Offices;

/// <summary>
/// Works out the history of an office from what is known of changes (<c>office_change</c>, and <c>region-history.csv</c> for the
/// places), never from the reports, so that it does not matter which of them is loaded first.
/// </summary>
public sealed class OfficeHistories
{
    private static readonly ILookup<string, RegionChange> places = PlaceReference.Changes.ToLookup(change => change.SuccessorCode, StringComparer.Ordinal);

    private readonly ILookup<string, OfficeChange> changes;
    private readonly ILookup<string, OfficeChange> origins;
    private readonly Dictionary<(string Code, string? Name), OfficeHistory> known = [];

    public OfficeHistories(IEnumerable<OfficeChange> changes)
    {
        var rows = changes.OrderBy(change => change.ChangeYear).ToList();
        this.changes = rows.ToLookup(change => change.OfficeCode, StringComparer.Ordinal);
        origins = rows.Where(change => change.GoesOn).ToLookup(change => change.SuccessorCode!, StringComparer.Ordinal);
    }

    /// <summary>With the changes that the warehouse knows.</summary>
    public static OfficeHistories Of(DbConnection connection) => new(connection.Query<OfficeChange>(
        "SELECT office_code AS OfficeCode, change_year AS ChangeYear, kind AS Kind, successor_code AS SuccessorCode FROM office_change"));

    /// <returns>Null where nobody knows whose report it is.</returns>
    public OfficeHistory? Of(ReportOffice office)
    {
        if (office.Code is not { } code)
            return null;
        // A name matters only in a division that others were merged into.
        var name = Merger(code, office.Name) is null ? null : office.Name;
        if (!known.TryGetValue((code, name), out var history))
            known[(code, name)] = history = Work(code, name);
        return history;
    }

    /// <summary>The natural key of the office.</summary>
    public string? CodeOf(ReportOffice office) => Of(office)?.Code;

    private OfficeHistory Work(string code, string? name)
    {
        // 闸北区统计局 has the district's successor in its code, as 静安区统计局 has; it is an office of its own, and ended with its district.
        if (Merger(code, name) is { } merger)
        {
            var own = OfficePeriod.NameOf(code).StartsWith(merger.Name, StringComparison.Ordinal) ? code : $"{OfficePeriod.RegionOf(code)}-{merger.Name}{OfficePeriod.NameOf(code)}";
            return new OfficeHistory(own, [new OfficePeriod(own, 0, merger.Year - 1, [])]);
        }
        var first = FirstOf(code);
        return new OfficeHistory(first, [.. Periods(first).SelectMany(Renamed)]);
    }

    /// <summary>Backwards, each change before the one after it: an office may get an old name back.</summary>
    private string FirstOf(string code)
    {
        var before = int.MaxValue;
        while (origins[code].LastOrDefault(change => change.ChangeYear < before) is { } change)
            (code, before) = (change.OfficeCode, change.ChangeYear);
        return code;
    }

    private List<OfficePeriod> Periods(string code)
    {
        var periods = new List<OfficePeriod>();
        var from = 0;
        while (changes[code].FirstOrDefault(change => change.ChangeYear > from) is { } change)
        {
            periods.Add(new OfficePeriod(code, from, change.ChangeYear - 1, []));
            if (!change.GoesOn)
                return periods;
            (code, from) = (change.SuccessorCode!, change.ChangeYear);
        }
        periods.Add(new OfficePeriod(code, from, null, []));
        return periods;
    }

    /// <summary>A period falls into several where a division that the office lies in had another name.</summary>
    private static IEnumerable<OfficePeriod> Renamed(OfficePeriod period)
    {
        var renamings = Lineage(OfficePeriod.RegionOf(period.Code)).SelectMany(division => places[division]).Where(change => !change.IsMerger).ToList();
        var from = period.ValidFrom;
        foreach (var year in renamings.Select(change => change.Year).Where(period.Covers).Where(year => year > period.ValidFrom).Distinct().Order())
        {
            yield return period with { ValidFrom = from, ValidTo = year - 1, FormerNames = NamesIn(from) };
            from = year;
        }
        yield return period with { ValidFrom = from, FormerNames = NamesIn(from) };

        IReadOnlyList<(string, string)> NamesIn(int year) =>
            [.. renamings.Where(change => change.Year > year).GroupBy(change => change.SuccessorCode, StringComparer.Ordinal)
                .Select(division => division.MinBy(change => change.Year)!).Select(change => (change.Successor, change.Name))];
    }

    /// <summary>The division, no more, that an office names as its own and that is part of another today.</summary>
    private static RegionChange? Merger(string code, string? name) => Lineage(OfficePeriod.RegionOf(code))
        .SelectMany(division => places[division])
        .FirstOrDefault(change => change.IsMerger
            && (OfficePeriod.NameOf(code).StartsWith(change.Name, StringComparison.Ordinal) || name is not null && name.Contains(change.Name, StringComparison.Ordinal)));

    /// <summary>The codes of a place and of the county, prefecture and province that it lies in.</summary>
    private static IEnumerable<string> Lineage(string code)
    {
        if (code.Length < 6)
            yield break;
        if (code.Length > 6)
            yield return code;
        yield return code[..6];
        if (code[4..6] != "00")
            yield return code[..4] + "00";
        if (code[2..4] != "00")
            yield return code[..2] + "0000";
    }
}
