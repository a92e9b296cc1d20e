using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity;

/// <summary>
/// Tells whether a report's figures are the office's own or those of a whole area, by what it says it counted and by what such
/// offices usually report: a government its area, a bureau or a town itself.
/// </summary>
internal sealed class ScopeFinder
{
    private const int Prior = 2;
    private const int Clear = 1;

    /// <summary>Points of this kind of sentence that show an area's figures whatever the office's name.</summary>
    private const int Sure = 4;

    private static readonly Lazy<CueMatcher> cues = new(() => new CueMatcher(OfficeReference.ScopeCues));

    private readonly int own;
    private readonly int consolidated;
    private readonly IReadOnlyList<(TextCue Cue, TextLine Line, string Words)> found;

    private ScopeFinder(IReadOnlyList<(TextCue Cue, TextLine Line, string Words)> found)
    {
        this.found = found;
        own = found.Where(match => match.Cue.Subject == "own").Sum(match => match.Cue.Weight);
        consolidated = found.Where(match => match.Cue.Subject == "consolidated").Sum(match => match.Cue.Weight);
        Evidence = found.Select(match => new IdentityEvidence(
            "scope", match.Cue.Name, match.Cue.Subject, match.Cue.Weight, match.Line.Number, match.Words));
    }

    public IEnumerable<IdentityEvidence> Evidence { get; }

    /// <summary>Whether the text itself says so, without regard to who reports.</summary>
    public bool SaysConsolidated => consolidated >= Sure && consolidated > own;

    public static ScopeFinder In(DocumentText text) =>
        new([.. cues.Value.FirstMatches("own", text.Written), .. cues.Value.FirstMatches("consolidated", text.Written)]);

    /// <param name="kind">Null where the office is unknown.</param>
    /// <param name="place">Where the office stands: figures of the area above it (全省 in a county) are not what it counted.</param>
    public ReportScope Of(OfficeKind? kind, Place? place)
    {
        // A town is the lowest level: what it calls its whole area is itself.
        if (kind is { AdminLevel: "township", Scope: "own" })
            return ReportScope.Own;
        var ofAbove = found.Where(match => match.Cue.Subject == "consolidated" && place is not null && IsAbove(match.Words, place)).Sum(match => match.Cue.Weight);
        var balance = consolidated - ofAbove - own + (kind?.Scope switch
        {
            "consolidated" => Prior,
            "own" => -Prior,
            _ => 0,
        });
        return balance >= Clear ? ReportScope.Consolidated : balance <= -Clear ? ReportScope.Own : ReportScope.Unknown;
    }

    private static bool IsAbove(string words, Place place) => words is ['全', var area, ..] && area switch
    {
        '省' => place.Level > PlaceLevel.Province,
        '市' => place.Level > PlaceLevel.Prefecture && !place.Name.EndsWith('市'),
        '州' or '盟' => place.Level > PlaceLevel.Prefecture,
        _ => false,
    };
}
