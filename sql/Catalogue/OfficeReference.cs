namespace Warehouse.Sql.Catalogue;

/// <summary>What tells which office a document comes from and what it is; read once from the files built into this assembly.</summary>
public static class OfficeReference
{
    private static readonly Lazy<IReadOnlyList<OfficeKind>> kinds = new(() => ReferenceFile.Read("office-kinds.csv", row => new OfficeKind(
        row.Text("code"), row.Text("name_zh"), row.Text("name_en"), row.TextOrNull("admin_level"), row.TextOrNull("scope"), row.List("suffixes"))));

    private static readonly Lazy<IReadOnlyList<OfficeAbbreviation>> abbreviations = new(() =>
        ReferenceFile.Read("office-abbreviations.csv", row => new OfficeAbbreviation(row.Text("short"), row.Text("full"))));

    private static readonly Lazy<IReadOnlyList<DocumentLabel>> labels = new(() =>
        ReferenceFile.Read("document-labels.csv", row => new DocumentLabel(row.Text("label"), row.Text("field"), row.Number("weight"))));

    private static readonly Lazy<IReadOnlyList<TextCue>> genreCues = new(() => Cues("genre-cues.csv", "place"));

    private static readonly Lazy<IReadOnlyList<TextCue>> scopeCues = new(() => Cues("scope-cues.csv", "scope"));

    private static readonly Lazy<IReadOnlyList<SpamCue>> spamCues = new(() =>
        ReferenceFile.Read("spam-cues.csv", row => new SpamCue(row.Text("cue"), row.Text("example"))));

    public static IReadOnlyList<OfficeKind> Kinds => kinds.Value;

    public static IReadOnlyList<OfficeAbbreviation> Abbreviations => abbreviations.Value;

    public static IReadOnlyList<DocumentLabel> Labels => labels.Value;

    /// <summary>What speaks for or against a text's being an annual report; the subject is <c>title</c> or <c>text</c>.</summary>
    public static IReadOnlyList<TextCue> GenreCues => genreCues.Value;

    /// <summary>What tells an office's own figures from consolidated ones; the subject is the scope.</summary>
    public static IReadOnlyList<TextCue> ScopeCues => scopeCues.Value;

    public static IReadOnlyList<SpamCue> SpamCues => spamCues.Value;

    private static IReadOnlyList<TextCue> Cues(string file, string subject) => ReferenceFile.Read(file, row => new TextCue(
        row.Text("name"), row.Text("pattern"), row.Text(subject), row.Number("weight"), row.Text("example"), row.Text("counter_example")));
}
