using Warehouse.Etl.Extraction.Identity.Dates;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Offices;
using Warehouse.Etl.Extraction.Identity.Regions;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Extraction.Identity;

/// <summary>Tells whose report a document is, where that office is, which year it is on and when it was published.</summary>
/// <remarks>
/// A pure function of the document. Each answer is the one with the most evidence; what spoke against it is a finding, and
/// where nothing speaks for an answer there is none. Of very long documents only the beginning and the end are read.
/// </remarks>
public static class ReportIdentifier
{
    public static ReportIdentity Identify(SourceDocument document)
    {
        var text = DocumentText.Of(document);
        var mentions = TornTitles.Mended(GenreFinder.Find(text), text);
        var fields = FieldReader.Read(text);
        var pronouns = Pronouns.In(text);
        var scope = ScopeFinder.In(text);
        var title = TitleOf(text, mentions, fields);
        var findings = new List<Finding>();

        if (GenreJudge.Judge(text, mentions, title, out var genre) is { } other)
            findings.Add(other);
        var period = ReportPeriodFinder.Find(text, mentions, fields);
        findings.AddRange(period.Findings);
        var office = OfficeFinder.Find(text, mentions, fields, pronouns, scope.SaysConsolidated);
        findings.AddRange(office.Findings);
        var region = RegionFinder.Find(text, fields, office);
        findings.AddRange(region.Findings);
        findings.AddRange(CopiedTextCheck.Check(text, office.Name, region.Place, pronouns));

        var name = office.Name is null ? null : OfficeIdentity.NameOf(office.Name, region.Place, findings);
        return new ReportIdentity(
            title,
            new ReportOffice(name, OfficeIdentity.CodeOf(office.Name, region.Place), OfficeIdentity.KindOf(office.Name, region.Place), OfficeIdentity.RegionOf(region.Place)),
            period.Year,
            period.PublishedOn,
            scope.Of(office.Name?.Kind, region.Place),
            findings,
            office.Evidence.Concat(region.Evidence).Concat(period.Evidence).Concat(genre).Concat(scope.Evidence));
    }

    private static string? TitleOf(DocumentText text, IReadOnlyList<GenreMention> mentions, IReadOnlyList<DocumentField> fields) =>
        Best(mentions) is { } title ? Letterhead(text, title) + title.Title : text.Named(MetadataKey.Title)
        ?? fields.FirstOrDefault(field => field.Field == "title")?.Value;

    /// <summary>The first title that says whose or of which year it is; the name of a column (信息公开年报) may stand before it.</summary>
    private static GenreMention? Best(IReadOnlyList<GenreMention> mentions) =>
        mentions.FirstOrDefault(mention => mention.IsTitle && mention.Prefix.Length > 0) ?? mentions.FirstOrDefault(mention => mention.IsTitle);

    /// <summary>The office on a line of its own above a title that has only the year.</summary>
    private static string Letterhead(DocumentText text, GenreMention title)
    {
        if (title.Prefix.Any(c => c is not ('年' or '度') && !char.IsAsciiDigit(c)))
            return "";
        var above = text.Head.TakeWhile(line => line.Number < title.Line).LastOrDefault();
        return above is not null && OfficeNameParser.Parse(above.Joined) is { } name && name.Text.Length == above.Joined.Length ? above.Joined : "";
    }
}
