using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>省局举办培训班1期 in a county's report: what an office above it did is none of its own figures (<c>prose-superiors.csv</c>).</summary>
/// <param name="region">Where the reporting office stands; null where that is not known, so that nothing is above it.</param>
internal sealed class Superiors(ReportRegion? region)
{
    private static readonly IReadOnlyList<SuperiorOffice> offices = ReferenceFile.Read("prose-superiors.csv", row => new SuperiorOffice(
        row.GetString("words"), row.GetString("below").Split('|'), row.GetString("unless_named")));

    /// <summary>A group for every row, so that the group says which it is.</summary>
    private static readonly string levels = string.Join('|', offices.Select((office, i) => $"(?<o{i}>{office.Words})"));

    private static readonly Words acts = new($"^{{句首}}*(?:{levels})(?:直|级)?[^,;、网]{{0,8}}?{{机关}}{{办事}}");

    /// <summary>
    /// 全市共收到申请30件,主动公开信息500条; 省政府办公厅收到申请3件,公开信息40条: figures of the whole area above, or of an office there,
    /// also where a later clause leaves its subject out.
    /// </summary>
    private static readonly Words goesOn = new(
        $"(?:^|[,;])(?:{{句首}}|截至{{日}},?)*(?:全(?:(?<nation>国)|{levels})[^,;{{数}}]{{0,14}}?|(?:{levels})(?:直|级)?[^,;、网{{数}}]{{0,8}}?{{机关}}[^,;网台栏号{{数}}]{{0,8}}?)(?:{{办事}}|{{收到}}|(?:主动)?{{公开}})[^,;{{数}}]{{0,14}}(?:$|{{数}}(?<rest>.*)$)");

    /// <summary>全省未发生行政复议: nor is what did not happen there the office's own.</summary>
    private static readonly Words denies = new(
        $"^{{句首}}*(?:全(?:(?<nation>国)|{levels})[^,;]{{0,14}}?|(?:{levels})(?:直|级)?[^,;、网]{{0,8}}?{{机关}}[^,;网台栏号]{{0,8}}?){{未}}");

    private static readonly Words ownSubject = new("{自身}");

    /// <summary>Whether the number's clause is about what an office of a higher level did.</summary>
    public bool Act(Mention mention) =>
        Is(acts.Match(mention.Clause)) || Is(goesOn.Match(mention.Lead));

    /// <summary>Whether a clause says what did not happen to an office of a higher level.</summary>
    public bool Deny(string clause) => Is(denies.Match(clause));

    private bool Is(Match match) =>
        match.Success && (match.Groups["nation"].Success || (region is not null && OfficeOf(match).IsAbove(region))) && !ownSubject.IsMatch(match.Groups["rest"].ValueSpan);

    private static SuperiorOffice OfficeOf(Match match) => offices.Where((_, i) => match.Groups[$"o{i}"].Success).First();
}
