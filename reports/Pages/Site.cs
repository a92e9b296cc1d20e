using Warehouse.Reports.Analysis;
using Warehouse.Reports.Narrative;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Pages;

/// <summary>Makes the model of each page out of the content of the warehouse.</summary>
public sealed class Site
{
    private const int OfficesInGrid = 80;

    private readonly SiteFacts facts;
    private readonly SiteMap map;
    private readonly Histories real;
    private readonly Histories example;
    private readonly IReadOnlyList<ConformedMeasure> measures;
    private readonly ILookup<string, RegionYearRow> regionYears;
    private readonly ILookup<string, YearOverYearRow> officeYears;
    private readonly ILookup<string, CoverageRow> coverage;
    private readonly ILookup<string, CategoryRow> categories;
    private readonly ILookup<string, IndicatorRow> indicators;
    private readonly ILookup<string, DocumentRow> documents;
    private readonly ILookup<string, QualityRow> findings;
    private readonly ILookup<string, QualityCountRow> qualityCounts;
    private readonly Lazy<IReadOnlyDictionary<int, int>> expected;
    private readonly Lazy<RegionPageModel> overview;
    private readonly Lazy<IReadOnlyDictionary<(string? Kind, bool IsExample, string Measure, int Year), PeerGroup>> peers;

    public Site(WarehouseContent content, Place root, SiteFacts facts)
    {
        this.facts = facts;
        Root = root;
        map = new SiteMap(root);
        measures = Topics.Arrange(content.Measures);
        var notes = new BreakNotes(content.OfficeYears);
        real = new Histories(measures, SpanOf(content.Documents, isExample: false), notes);
        example = new Histories(measures, SpanOf(content.Documents, isExample: true), notes);
        regionYears = content.RegionYears.ToLookup(row => row.RegionCode);
        officeYears = content.OfficeYears.ToLookup(row => row.OfficeCode);
        coverage = content.Coverage.ToLookup(row => row.OfficeCode);
        categories = content.Categories.ToLookup(row => row.OfficeCode);
        indicators = content.Indicators.ToLookup(row => row.OfficeCode);
        documents = content.Documents.ToLookup(row => row.OfficeCode);
        findings = content.Findings.ToLookup(row => row.OfficeCode);
        expected = new(() => content.Coverage.Where(row => row.IsExpected && Region.IsExample(row.RegionCode) == root.IsExample).GroupBy(row => row.ReportYear).ToDictionary(year => year.Key, year => year.Count()));
        peers = new(() => PeersOf(content));
        overview = new(() => Regions.First());
        qualityCounts = content.QualityCounts.ToLookup(row => row.OfficeCode);
    }

    public Place Root { get; }

    /// <summary>The page of the root.</summary>
    public RegionPageModel Overview => overview.Value;

    /// <summary>One model per region, the root first; each is made when it is asked for, so that a province needs no more memory than a county.</summary>
    public IEnumerable<RegionPageModel> Regions => Trails(Root, []).Select(item => RegionPage(item.Place, item.Trail));

    /// <summary>One model per office, made when it is asked for.</summary>
    public IEnumerable<OfficePageModel> Offices =>
        Trails(Root, []).SelectMany(item => item.Place.OwnOffices.Select(office => OfficePage(office, item.Trail)));

    /// <summary>The offices of a code or a name; several may share one.</summary>
    /// <exception cref="ReportException">There is none.</exception>
    public IReadOnlyList<OfficePageModel> OfficesNamed(string codeOrName)
    {
        var found = Trails(Root, []).SelectMany(item => item.Place.OwnOffices
            .Where(office => office.Code == codeOrName || office.Name == codeOrName)
            .Select(office => OfficePage(office, item.Trail))).ToList();
        return found.Count > 0 ? found : throw new ReportException($"No office of the report has the name or code '{codeOrName}'. Give the name as the pages write it, or the office_code of rpt_coverage.");
    }

    /// <summary>Every page by its name: what the search box looks in.</summary>
    public IEnumerable<Link> Entries => Trails(Root, []).SelectMany(item => item.Place.OwnOffices
        .Select(office => new Link(Texts.Of("titled", ("title", office.Name), ("unit", item.Place.FullName)), SiteMap.PageOf(office)))
        .Prepend(new Link(item.Place.FullName, map.PageOf(item.Place))));

    private static IEnumerable<(Place Place, IReadOnlyList<Place> Trail)> Trails(Place place, IReadOnlyList<Place> above)
    {
        IReadOnlyList<Place> trail = [.. above, place];
        return place.Children.SelectMany(child => Trails(child, trail)).Prepend((place, trail));
    }

    private RegionPageModel RegionPage(Place place, IReadOnlyList<Place> trail)
    {
        var offices = place.CountedOffices.ToList();
        var ownHistories = HistoriesOf(place);
        var year = ownHistories.Max(history => history.Latest?.Year);
        var counted = UnitsOf(place, place.CountedChildren);
        List<UnitComparison> comparisons = year is null
            ? []
            : [.. ownHistories.Where(history => history.Measure.IsHeadline).Select(history => UnitComparison.Of(history.Measure, year.Value, counted)).Where(comparison => comparison.Comparable.Any())];
        var rates = RateHistory.Of(offices.SelectMany(office => indicators[office.Code]), HistoriesFor(place).Years, ownHistories);
        var outcomes = Compositions.OfOutcomes(ownHistories, place.Name);
        var totals = year is null ? null : CoverageTotals.Of(offices.SelectMany(office => coverage[office.Code]), year.Value);
        var quality = QualityPanel.Of(offices.SelectMany(office => qualityCounts[office.Code]), offices.SelectMany(office => findings[office.Code]));
        var matter = year is null ? null : new SummaryMatter(
            place.Name, year.Value, ownHistories, rates, outcomes, comparisons.FirstOrDefault(comparison => comparison.Measure.Code == "requests_new"), totals, quality);
        return new RegionPageModel(
            Head(Texts.Of("page.title", ("subject", place.FullName)), trail, null),
            place,
            year,
            matter is null ? [] : Summary.Of(matter),
            offices.Count,
            ownHistories,
            rates,
            [.. counted, .. UnitsOf(place with { OwnOffices = [] }, place.Children.Except(place.CountedChildren)).Select(unit => unit with { Name = unit.Name + MadeUp.Label })],
            comparisons,
            outcomes,
            Compositions.OfCategories([.. offices.SelectMany(office => categories[office.Code])], place.Name, ExpectedOffices.Of(ownHistories)),
            CoverageOf(place, offices),
            totals,
            quality,
            [.. offices.SelectMany(office => documents[office.Code])]);
    }

    private OfficePageModel OfficePage(ReportingOffice office, IReadOnlyList<Place> trail)
    {
        var histories = HistoriesFor(trail[^1]);
        var isConsolidated = officeYears[office.Code].All(row => row.IsConsolidated);
        var own = histories.OfOffice(officeYears[office.Code].Where(row => row.IsConsolidated == isConsolidated));
        var year = own.Max(history => history.Latest?.Year);
        var rates = RateHistory.Of(indicators[office.Code], histories.Years, own);
        var outcomes = Compositions.OfOutcomes(own, office.Name);
        var quality = QualityPanel.Of(qualityCounts[office.Code], findings[office.Code]);
        return new OfficePageModel(
            Head(Texts.Of("page.title", ("subject", office.Name)), trail, office),
            office,
            year,
            year is null ? [] : Summary.Of(new SummaryMatter(office.Name, year.Value, own, rates, outcomes, null, null, quality)),
            isConsolidated && own.Count > 0,
            own,
            rates,
            isConsolidated ? [] : [.. own.Where(history => history.Measure.IsHeadline).Select(history => StandingOf(office, history)).OfType<Standing>()],
            outcomes,
            Compositions.OfCategories([.. categories[office.Code]], office.Name, ExpectedOffices.Of(own)),
            CoverageGrid.OfOffices(coverage[office.Code], [(office.Code, office.Name, SiteMap.PageOf(office))], histories.Years),
            quality,
            [.. documents[office.Code]]);
    }

    private Standing? StandingOf(ReportingOffice office, MeasureHistory history) => history.Latest is { Value: { } value } latest
        ? Standing.Of(history.Measure, latest.Year, value, peers.Value.GetValueOrDefault((office.Kind, Region.IsExample(office.RegionCode), history.Measure.Code, latest.Year)))
        : null;

    private PageHead Head(string title, IReadOnlyList<Place> trail, ReportingOffice? office)
    {
        var madeUp = MadeUp.Of(office is null ? [.. trail[^1].Offices] : [office]);
        return new PageHead(
            title + madeUp?.Mark,
            [
                .. trail.Select(place => new Link(place.Name, office is null && place == trail[^1] ? null : map.PageOf(place))),
                .. office is null ? (Link[])[] : [new Link(office.Name, null)],
            ],
            office is null ? map.PageOf(trail[^1]) : SiteMap.PageOf(office),
            facts,
            HistoriesFor(trail[^1]).Years)
        {
            MadeUp = madeUp,
            Example = office is null && trail[^1].Children.Except(trail[^1].CountedChildren).FirstOrDefault() is { } apart ? new Link(Texts.Of("made_up.look", ("name", Lowest(apart).Name)), map.PageOf(Lowest(apart))) : null,
        };
    }

    /// <summary>The made-up reports have years of their own: they do not stretch the charts of the real ones.</summary>
    private Histories HistoriesFor(Place place) => place.IsExample ? example : real;

    private static YearSpan SpanOf(IReadOnlyList<DocumentRow> documents, bool isExample)
    {
        var years = documents.Where(document => Region.IsExample(document.RegionCode) == isExample).Select(document => document.ReportYear).ToList();
        return years.Count == 0 ? default : new YearSpan(years.Min(), years.Max());
    }

    private IReadOnlyList<MeasureHistory> HistoriesOf(Place place) => HistoriesFor(place).OfRegion(
        place.Code.Length > 0 ? regionYears[place.Code] : RegionTotals.Sum(place.CountedChildren.SelectMany(child => regionYears[child.Code]), expected.Value));

    private List<UnitHistory> UnitsOf(Place place, IEnumerable<Place> children) =>
    [
        .. children.Select(child => new UnitHistory(child.Name, map.PageOf(child), ByCode(HistoriesOf(child)))),
        .. place.OwnOffices.Select(office => new UnitHistory(office.Name, SiteMap.PageOf(office), ByCode(HistoriesFor(place).OfOffice(officeYears[office.Code].Where(row => !row.IsConsolidated))))),
    ];

    /// <summary>The offices of each kind by what they report on themselves in headline measures, the real and the made-up apart.</summary>
    private Dictionary<(string? Kind, bool IsExample, string Measure, int Year), PeerGroup> PeersOf(WarehouseContent content)
    {
        var kinds = Root.Offices.ToDictionary(office => office.Code, office => (office.Kind, IsExample: Region.IsExample(office.RegionCode)), StringComparer.Ordinal);
        var headlines = measures.Where(measure => measure.IsHeadline).Select(measure => measure.Code).ToHashSet(StringComparer.Ordinal);
        return content.OfficeYears
            .Where(row => row is { IsConsolidated: false, Value: not null } && headlines.Contains(row.ConformedCode) && kinds.ContainsKey(row.OfficeCode))
            .GroupBy(row => (kinds[row.OfficeCode].Kind, kinds[row.OfficeCode].IsExample, row.ConformedCode, row.ReportYear), row => row.Value.GetValueOrDefault())
            .ToDictionary(group => group.Key, group => new PeerGroup(group));
    }

    /// <summary>The made-up county, below a province and a prefecture that hold nothing else.</summary>
    private static Place Lowest(Place place) => place is { Children: [var only], OwnOffices.Count: 0 } ? Lowest(only) : place;

    private static Dictionary<string, MeasureHistory> ByCode(IReadOnlyList<MeasureHistory> measured) =>
        measured.ToDictionary(history => history.Measure.Code, StringComparer.Ordinal);

    private CoverageGrid CoverageOf(Place place, List<ReportingOffice> offices) => offices.Count <= OfficesInGrid || place.Children.Count == 0
        ? CoverageGrid.OfOffices(offices.SelectMany(office => coverage[office.Code]), offices.Select(office => (office.Code, office.Name, SiteMap.PageOf(office))), HistoriesFor(place).Years)
        : CoverageGrid.OfRegions(
            offices.SelectMany(office => coverage[office.Code]),
            place.CountedChildren.Select(child => (child.Name, map.PageOf(child), (IReadOnlySet<string>)child.CountedOffices.Select(office => office.Code).ToHashSet(StringComparer.Ordinal)))
                .Concat(place.OwnOffices.Select(office => (office.Name, SiteMap.PageOf(office), (IReadOnlySet<string>)new HashSet<string>([office.Code], StringComparer.Ordinal)))),
            HistoriesFor(place).Years);
}
