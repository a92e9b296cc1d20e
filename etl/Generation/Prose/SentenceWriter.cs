using System.Globalization;
using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Figures;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Prose;

/// <summary>
/// Writes the sentences of one report. Only sentences that are true of the figures are written, and no measure is stated
/// twice in words.
/// </summary>
/// <param name="figures">What the measures of prose are this year.</param>
/// <param name="before">Last year; null where the office had none.</param>
/// <param name="activity">The categories of what was published.</param>
public sealed class SentenceWriter(FormFigures figures, FormFigures? before, Activity activity, ReportWords words, Dice dice)
{
    private static readonly string[] separators = ["、", "；", "，"];

    private readonly HashSet<string> stated = [];
    private readonly CategoryStyle categories = dice.Pick(CategoryStyle.All);
    private readonly string separator = dice.Pick(separators);
    private readonly bool withShares = dice.Chance(0.25);

    /// <summary>A sentence on a topic; null where none is true or all was said.</summary>
    public Passage? Write(string topic)
    {
        var candidates = SentenceBook.Of(topic).Where(Fits).ToList();
        if (candidates.Count == 0)
            return null;
        var template = dice.Pick(candidates);
        foreach (var measure in template.Measures)
            stated.Add(measure);
        var passage = Passage.Join(template.Parts.Select(Write));
        return passage with { Facts = [.. passage.Facts, .. template.Derived.Select(measure => Derived(measure))] };
    }

    private bool Fits(SentenceTemplate template) =>
        !template.Measures.Any(stated.Contains)
        && (before is not null || !template.NeedsLastYear)
        && template.Conditions.All(condition => condition.Holds(figures.Of));

    private Passage Write(SentencePart part) => part.Kind switch
    {
        PartKind.Literal => Passage.Plain(part.Name),
        PartKind.Word when part.Name == "period" => Write("period") ?? Passage.Plain(""),
        PartKind.Word => Passage.Plain(words.Of(part.Name)),
        PartKind.Number => Passage.Plain(Number(part.Name)),
        PartKind.Percentage => Passage.Plain(Percentage(figures.Of(part.Name), figures.Of(part.Other))),
        PartKind.Categories => Categories(),
        _ => Measure(part),
    };

    private Passage Measure(SentencePart part)
    {
        var printed = PrintedNumber.Of((part.OfLastYear ? before! : figures).Of(part.Name), part.Style);
        var unit = part.Units is { Count: > 0 } units ? dice.Pick(units) : null;
        var fact = FactDraft.OfSentence(part.Name, printed.Value);
        return new Passage(printed.Text + unit, [fact with
        {
            Unit = unit ?? fact.Unit,
            Approximate = printed.Approximate,
            Year = part.OfLastYear ? figures.Year - 1 : null,
        }]);
    }

    private ReportFact Derived(string measure) =>
        FactDraft.OfSentence(measure, figures.Of(measure)) with { State = ValueState.Derived };

    private string Number(string bounds)
    {
        var ends = bounds.Split('-');
        return dice.Between(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
    }

    private static string Percentage(decimal part, decimal whole) => PrintedNumber.Plain(whole == 0 ? 0 : Math.Round(part / whole * 100, 2));

    /// <summary>Every category that is not empty, so that the list adds up to the total before it.</summary>
    private Passage Categories()
    {
        var list = new List<Passage>();
        foreach (var (label, formula) in categories.Labels)
        {
            var count = formula.Of(activity.Total);
            if (count == 0)
                continue;
            var words = label + (label.EndsWith('类') ? "信息" : "");
            var text = new StringBuilder(words).Append(PrintedNumber.Plain(count)).Append('条');
            if (withShares)
                text.Append("，占").Append(Percentage(count, figures.Of("proactive_info_total"))).Append('%');
            list.Add(new Passage(text.ToString(), [FactDraft.OfSentence("proactive_category", count) with { Label = words, Unit = "条", Offset = words.Length }]));
        }

        return Passage.Join(list, withShares ? "；" : separator);
    }
}
