using Warehouse.Reports.Analysis;
using Warehouse.Reports.Narrative;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Pages;

/// <summary>Makes the model of each page out of what the warehouse says of its office or region.</summary>
public sealed class Site
{
    private const int OfficesInGrid = 80;

    private readonly SiteFacts facts;
    private readonly SiteMap map;
    private readonly Histories real;
    private readonly Histories example;
    private readonly ILookup<string, CoverageRow> coverage;
    private readonly Lazy<IReadOnlyDictionary<int, int>> expected;
    private readonly Peers peers;

    /// <param name="coverage">Of every office of the report and every year.</param>
    public Site(IReadOnlyList<ConformedMeasure> measures, IReadOnlyCollection<CoverageRow> coverage, Place root, Peers peers, SiteFacts facts)
    {
        this.facts = facts;
        this.peers = peers;
        Root = root;
        map = new SiteMap(root);
        real = new Histories(measures, SpanOf(coverage, isExample: false));
        example = new Histories(measures, SpanOf(coverage, isExample: true));
        this.coverage = coverage.ToLookup(row => row.OfficeCode);
        expected = new(() => coverage.Where(row => row.IsExpected && Region.IsExample(row.RegionCode) == root.IsExample).GroupBy(row => row.ReportYear).ToDictionary(year => year.Key, year => year.Count()));
    }

    public Place Root { get; }

    /// <summary>Every page by its name: what the search box looks in.</summary>
    public IEnumerable<Link> Entries => Trails(Root, []).SelectMany(item => item.Place.OwnOffices
        .Select(office => new Link(Texts.Of("titled", ("title", office.Name), ("unit", item.Place.FullName)), SiteMap.PageOf(office)))
        .Prepend(new Link(item.Place.FullName, map.PageOf(item.Place))));

    /// <summary>Every region that has a page, the root first, with those from the root to it.</summary>
    internal static IEnumerable<(Place Place, IReadOnlyList<Place> Trail)> Trails(Place place, IReadOnlyList<Place> above)
    {
        IReadOnlyList<Place> trail = [.. above, place];
        return place.Children.SelectMany(child => Trails(child, trail)).Prepend((place, trail));
    }

    /// <param name="trail">From the root of the site to the region.</param>
    /// <param name="rows">The sums of the region; for the whole country those of its provinces.</param>
    /// <param name="parts">Of the offices directly below and of the regions below, in the order of the page.</param>
    public RegionPageModel RegionPage(IReadOnlyList<Place> trail, IEnumerable<RegionYearRow> rows, IReadOnlyList<RegionPart> parts)
    {
        var place = trail[^1];
        var offices = place.CountedOffices.ToList();
        var all = Rollup.Sum([.. parts.Where(part => part.IsCounted).Select(part => part.Sums)]);
        var ownHistories = HistoriesFor(place).OfRegion(place.Code.Length > 0 ? rows : RegionTotals.Sum(rows, expected.Value), all.Notes);
        var year = ownHistories.Max(history => history.Latest?.Year);
        // The regions before the offices.
        List<UnitHistory> counted = [.. parts.Where(part => part is { IsCounted: true, IsRegion: true }).SelectMany(part => part.Units), .. parts.Where(part => !part.IsRegion).SelectMany(part => part.Units)];
        List<UnitComparison> comparisons = year is null
            ? []
            : [.. ownHistories.Where(history => history.Measure.IsHeadline).Select(history => UnitComparison.Of(history.Measure, year.Value, counted)).Where(comparison => comparison.Comparable.Any())];
        var rates = RateHistory.Of(all.Rates, HistoriesFor(place).Years, ownHistories);
        var outcomes = Compositions.OfOutcomes(ownHistories, place.Name);
        var totals = year is null ? null : CoverageTotals.Of(offices.SelectMany(office => coverage[office.Code]), year.Value);
        var matter = year is null ? null : new SummaryMatter(
            place.Name, year.Value, ownHistories, rates, outcomes, comparisons.FirstOrDefault(comparison => comparison.Measure.Code == "requests_new"), totals, all.Quality);
        return new RegionPageModel(
            HeadOf(trail),
            place,
            year,
            matter is null ? [] : Summary.Of(matter),
            offices.Count,
            ownHistories,
            rates,
            [.. counted, .. parts.Where(part => !part.IsCounted).SelectMany(part => part.Units).Select(unit => unit with { Name = unit.Name + MadeUp.Label })],
            comparisons,
            outcomes,
            Compositions.OfCategories(all.Categories, place.Name, ExpectedOffices.Of(ownHistories)),
            CoverageOf(place, offices),
            totals,
            all.Quality,
            all.Documents);
    }

    /// <summary>What the page of the region above needs of a region.</summary>
    public RegionPart PartOf(RegionPageModel page, Place above, IReadOnlyList<RegionPart> parts) => new(
        Rollup.Sum([.. parts.Where(part => part.IsCounted).Select(part => part.Sums)]),
        [new UnitHistory(page.Place.Name, map.PageOf(page.Place), Headlines(page.Histories))])
    {
        IsRegion = true,
        IsCounted = page.Place.IsExample == above.IsExample,
    };

    /// <summary>What the page of a region needs of an office directly below it.</summary>
    public static RegionPart PartOf(OfficePageModel page, OfficeRows rows) => new(
        Rollup.Of(page.Office.Code, rows, page.Quality, page.Documents),
        [new UnitHistory(page.Office.Name, page.Head.Page, Headlines(page.IsConsolidated ? [] : page.Histories))]);

    /// <summary>The parts of an office's page that change with the reports of others.</summary>
    /// <param name="latest">What the office stated last.</param>
    internal PeersOfPage PeersOf(ReportingOffice office, IReadOnlyList<Place> trail, IReadOnlyList<LatestFigure> latest) => new(
        HeadOf(office, trail),
        OfficePageModel.PeerChartsOf(
            office, latest.Join(HistoriesFor(trail[^1]).Measures, figure => figure.Measure, measure => measure.Code, (figure, measure) => StandingOf(office, measure, figure.Year, figure.Value)).OfType<Standing>()));

    /// <summary>What an office stated last in each headline measure, in the order of the page.</summary>
    /// <param name="part">What the office brings to the page of its region.</param>
    internal static IReadOnlyList<LatestFigure> LatestOf(RegionPart part) =>
    [
        .. from history in part.Units.SelectMany(unit => unit.Measures.Values)
           let latest = history.Latest
           where latest is not null
           orderby history.Measure.Position
           select new LatestFigure(history.Measure.Code, latest.Year, latest.Value.GetValueOrDefault()),
    ];

    /// <summary>A word for all that the page of an office and what it brings to others is made of, but for its peers and the findings: the same word and the same findings, the same page.</summary>
    /// <param name="trail">From the root of the site to the region that the office is under.</param>
    public string FiguresOf(ReportingOffice office, IReadOnlyList<Place> trail, OfficeStamps stamps) => ModelDigest.Of(
        PageDigest.Build,
        (object[])[PageDigest.AtAnyTime(HeadOf(office, trail)), office, HistoriesFor(trail[^1]).Measures, coverage[office.Code].ToList(), stamps.Figures(office.Code)]);

    /// <summary>A word for all that the page of a region and what it brings to others is made of: the same word, the same page.</summary>
    /// <param name="trail">From the root of the site to the region.</param>
    /// <param name="rows">The sums of the region.</param>
    /// <param name="below">Such words of the offices directly below, and of the regions below.</param>
    public string StampOf(IReadOnlyList<Place> trail, IReadOnlyList<RegionYearRow> rows, IReadOnlyList<string> below) => ModelDigest.Of(
        PageDigest.Build,
        (object[])[PageDigest.AtAnyTime(HeadOf(trail)), trail[^1].Code, trail[^1].FullName, HistoriesFor(trail[^1]).Measures, rows, below]);

    public string PageOf(Place place) => map.PageOf(place);

    /// <param name="trail">From the root of the site to the region that the office is under.</param>
    public OfficePageModel OfficePage(ReportingOffice office, IReadOnlyList<Place> trail, OfficeRows rows)
    {
        var years = HistoriesFor(trail[^1]).Years;
        var isConsolidated = rows.Years(office.Code).All(row => row.IsConsolidated);
        var own = HistoriesFor(trail[^1]).OfOffice(rows.Years(office.Code).Where(row => row.IsConsolidated == isConsolidated));
        var year = own.Max(history => history.Latest?.Year);
        var rates = RateHistory.Of(rows.Indicators(office.Code), years, own);
        var outcomes = Compositions.OfOutcomes(own, office.Name);
        var quality = QualityPanel.Of(rows.QualityCounts(office.Code), rows.Findings(office.Code));
        return new OfficePageModel(
            HeadOf(office, trail),
            office,
            year,
            year is null ? [] : Summary.Of(new SummaryMatter(office.Name, year.Value, own, rates, outcomes, null, null, quality)),
            isConsolidated && own.Count > 0,
            own,
            rates,
            isConsolidated ? [] : StandingsOf(office, own),
            outcomes,
            Compositions.OfCategories(CategoryTotals.Of(rows.Categories(office.Code)), office.Name, ExpectedOffices.Of(own)),
            CoverageGrid.OfOffices(coverage[office.Code], [(office.Code, office.Name, SiteMap.PageOf(office))], years),
            quality,
            DocumentList.Of(rows.Documents(office.Code)));
    }

    private PageHead HeadOf(IReadOnlyList<Place> trail) => Head(Texts.Of("page.title", ("subject", trail[^1].FullName)), trail, null);

    private PageHead HeadOf(ReportingOffice office, IReadOnlyList<Place> trail) => Head(Texts.Of("page.title", ("subject", office.Name)), trail, office);

    private List<Standing> StandingsOf(ReportingOffice office, IEnumerable<MeasureHistory> histories) =>
        [.. histories.Where(history => history.Measure.IsHeadline).Select(history => StandingOf(office, history)).OfType<Standing>()];

    private Standing? StandingOf(ReportingOffice office, MeasureHistory history) =>
        history.Latest is { Value: { } value } latest ? StandingOf(office, history.Measure, latest.Year, value) : null;

    private Standing? StandingOf(ReportingOffice office, ConformedMeasure measure, int year, decimal value) => Standing.Of(measure, year, value, peers.Of(office, measure, year));

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

    private static YearSpan SpanOf(IEnumerable<CoverageRow> coverage, bool isExample)
    {
        var years = coverage.Where(row => row.IsHeld && Region.IsExample(row.RegionCode) == isExample).Select(row => row.ReportYear).ToList();
        return years.Count == 0 ? default : new YearSpan(years.Min(), years.Max());
    }

    /// <summary>The made-up county, below a province and a prefecture that hold nothing else.</summary>
    private static Place Lowest(Place place) => place is { Children: [var only], OwnOffices.Count: 0 } ? Lowest(only) : place;

    private static Dictionary<string, MeasureHistory> Headlines(IEnumerable<MeasureHistory> histories) =>
        histories.Where(history => history.Measure.IsHeadline).ToDictionary(history => history.Measure.Code, StringComparer.Ordinal);

    private CoverageGrid CoverageOf(Place place, List<ReportingOffice> offices) => offices.Count <= OfficesInGrid || place.Children.Count == 0
        ? CoverageGrid.OfOffices(offices.SelectMany(office => coverage[office.Code]), offices.Select(office => (office.Code, office.Name, SiteMap.PageOf(office))), HistoriesFor(place).Years)
        : CoverageGrid.OfRegions(
            offices.SelectMany(office => coverage[office.Code]),
            place.CountedChildren.Select(child => (child.Name, map.PageOf(child), (IReadOnlySet<string>)child.CountedOffices.Select(office => office.Code).ToHashSet(StringComparer.Ordinal)))
                .Concat(place.OwnOffices.Select(office => (office.Name, SiteMap.PageOf(office), (IReadOnlySet<string>)new HashSet<string>([office.Code], StringComparer.Ordinal)))),
            HistoriesFor(place).Years);
}
