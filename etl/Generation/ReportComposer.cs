using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Figures;
using Warehouse.Etl.Generation.Offices;
using Warehouse.Etl.Generation.Prose;
using Warehouse.Etl.Generation.Randomness;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation;

/// <summary>Composes a report of one office and year: title, sections, tables, signature.</summary>
/// <param name="habits">Dice of the office, the same every year.</param>
public sealed partial class ReportComposer(Office office, Dice habits)
{
    private const int SentencesOfParagraph = 3;

    private static readonly Lazy<ILookup<(string Table, string Place), string>> frames = new(() =>
        ReferenceFile.Read("generation-table-frames.csv", row => (Key: (row.GetString("table_code"), row.GetString("place")), Text: row.GetString("text")))
            .ToLookup(row => row.Key, row => row.Text));

    private readonly bool signs = habits.Fork("signs").Chance(0.6);
    private readonly bool dates = habits.Fork("dates").Chance(0.5);

    public ReportWords WordsOf(int year) => new(office, year, habits.Fork("words"));

    /// <param name="form">The form to fill in.</param>
    /// <param name="before">What the office did the year before; null where it is not known.</param>
    public ReportDraft Compose(string form, Activity activity, Activity? before, DateOnly publishedOn, Dice dice)
    {
        var words = WordsOf(activity.Year);
        var writer = new SentenceWriter(new FormFigures(activity, "PROSE"), before is null ? null : new FormFigures(before, "PROSE"), activity, words, dice.Fork("prose"));
        var figures = new FormFigures(activity, form);
        var title = writer.Write("title")!.Text;
        var blocks = new List<DraftBlock> { new TextBlock(TextRole.Title, title) };
        if (dates)
            blocks.Add(new TextBlock(TextRole.Page, string.Create(CultureInfo.InvariantCulture, $"发布时间:{publishedOn:yyyy-MM-dd}")));

        var tables = form == "PROSE" ? [] : TablePlan.TablesOf(form).ToList();
        foreach (var section in SectionPlan.Of(PlanFor(tables)))
            blocks.AddRange(Section(section, form, tables, figures, words, writer, dice));
        if (signs)
        {
            blocks.Add(new TextBlock(TextRole.Signature, office.Name));
            if (!dates)
                blocks.Add(new TextBlock(TextRole.Signature, string.Create(CultureInfo.InvariantCulture, $"{publishedOn:yyyy年M月d日}")));
        }

        return new ReportDraft(office, activity.Year, form, title, office.AsReported, activity.Year, dates || signs ? publishedOn : null, blocks);
    }

    /// <summary>The plan whose sections hold the form's tables.</summary>
    private string PlanFor(List<string> tables)
    {
        var beforeFormat = !tables.Contains("T3");
        return habits.Fork("plan").Pick(SectionPlan.Names(beforeFormat));
    }

    private IEnumerable<DraftBlock> Section(SectionPlan section, string form, List<string> tables, FormFigures figures, ReportWords words, SentenceWriter writer, Dice dice)
    {
        var paragraphs = new List<DraftBlock>();
        var sentences = new List<Passage>();
        foreach (var (topic, chance) in section.Topics)
        {
            if (!dice.Chance(chance) || writer.Write(topic) is not { } sentence)
                continue;
            sentences.Add(sentence);
            if (sentences.Count == SentencesOfParagraph)
                EndParagraph();
        }

        EndParagraph();
        foreach (var table in section.Tables.Where(tables.Contains))
        {
            paragraphs.AddRange(Frame(table, "before", words));
            paragraphs.Add(new TableBlock(TablePlan.Fill(form, table, figures, office.Name)));
            paragraphs.AddRange(Frame(table, "after", words));
        }

        return paragraphs.Count == 0 || section.Heading.Length == 0 ? paragraphs : paragraphs.Prepend(new TextBlock(TextRole.Heading, section.Heading));

        void EndParagraph()
        {
            if (sentences.Count > 0)
                paragraphs.Add(new TextBlock(TextRole.Paragraph, Passage.Join(sentences)));
            sentences.Clear();
        }
    }

    private static IEnumerable<DraftBlock> Frame(string table, string place, ReportWords words) =>
        frames.Value[(table, place)].Select(text => new TextBlock(TextRole.Paragraph, Word().Replace(text, match => words.Of(match.Groups["word"].Value))));

    [GeneratedRegex(@"\{(?<word>[a-z]+)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
