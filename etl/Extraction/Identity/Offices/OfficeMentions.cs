using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>The offices that a document names in the places where documents tell who they are from.</summary>
internal sealed class OfficeMentions
{
    /// <summary>The manifest is the operator's word: it stands above everything in the document.</summary>
    public const double Manifest = 1000;

    /// <summary>A sentence that says whose report it is.</summary>
    public const double Statement = 70;

    /// <summary>More than any report has; the time spent on hostile documents stays small.</summary>
    private const int MostMentions = 200;

    private readonly List<OfficeMention> found = [];

    /// <summary>Names that were masked beyond reading: their line and their words.</summary>
    private readonly List<(int? Line, string Words)> masked = [];

    private OfficeMentions()
    {
    }

    public IReadOnlyList<OfficeMention> Found => found;

    public IReadOnlyList<(int? Line, string Words)> Masked => masked;

    public static OfficeMentions Collect(DocumentText text, IReadOnlyList<GenreMention> mentions, IReadOnlyList<DocumentField> fields, Pronouns pronouns)
    {
        var offices = new OfficeMentions();
        offices.Add(text.Named(MetadataKey.ManifestOffice), "manifest", Manifest, null);
        new TitleOffices(offices).Collect(text, mentions, fields);
        new SentenceOffices(offices).Collect(text, pronouns);
        return offices;
    }

    /// <summary>Adds the office that the words name, if they name one.</summary>
    public void Add(string? words, string source, double weight, int? line)
    {
        if (words is null || words.Length < 2 || found.Count + masked.Count >= MostMentions)
            return;
        if (OfficeNameParser.Parse(words, out var unreadable) is { } name)
            found.Add(new OfficeMention(name, source, weight, line, words));
        else if (unreadable && source is ("title" or "statement" or "publisher" or "signature"))
            masked.Add((line, words));
    }

    /// <summary>Adds an office read from the words; nothing where it is null.</summary>
    public void Add(OfficeName? name, string words, string source, double weight, int line)
    {
        if (name is not null && found.Count < MostMentions)
            found.Add(new OfficeMention(name, source, weight, line, words));
    }
}
