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
    private static readonly Words acts = new(
        $"^{{句首}}*(?:{string.Join('|', offices.Select((office, i) => $"(?<o{i}>{office.Words})"))})(?:直|级)?[^,;、网]{{0,8}}?{{机关}}{{办事}}");

    /// <summary>Whether the number's clause is about what an office of a higher level did.</summary>
    public bool Act(Mention mention) =>
        region is not null && acts.Match(mention.Clause) is { Success: true } match && OfficeOf(match).IsAbove(region);

    private static SuperiorOffice OfficeOf(Match match) => offices.Where((_, i) => match.Groups[$"o{i}"].Success).First();
}
