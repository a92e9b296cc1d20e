using Warehouse.Etl.Extraction.Identity.Layout;
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

    private ScopeFinder(IReadOnlyList<(TextCue Cue, TextLine Line, string Words)> found)
    {
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
    public ReportScope Of(OfficeKind? kind)
    {
        // A town is the lowest level: what it calls its whole area is itself.
        if (kind is { AdminLevel: "township", Scope: "own" })
            return ReportScope.Own;
        var balance = consolidated - own + (kind?.Scope switch
        {
            "consolidated" => Prior,
            "own" => -Prior,
            _ => 0,
        });
        return balance >= Clear ? ReportScope.Consolidated : balance <= -Clear ? ReportScope.Own : ReportScope.Unknown;
    }
}
