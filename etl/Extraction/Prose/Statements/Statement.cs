using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Periods;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>One measure as one place of a document states it.</summary>
/// <param name="Measure">A code of <c>measures.csv</c>.</param>
/// <param name="Rule">The pattern that found it.</param>
/// <param name="Start">First character of the evidence in the passage.</param>
/// <param name="End">The character after the evidence.</param>
internal sealed record Statement(string Measure, decimal Value, ValueState State, string Unit, Period Period, string Rule, ProsePassage Passage, int Start, int End)
{
    public string? Label { get; init; }

    /// <summary>The account in quotation marks that a channel's figure is of; it is the label where a channel has several.</summary>
    public string? Account { get; init; }

    public string? Applicant { get; init; }

    public bool Approximate { get; init; }

    public bool LacksUnit { get; init; }

    /// <summary>The place of the number in the passage.</summary>
    public int Position { get; init; }

    /// <summary>Counts the sentences of the document; statements of one sentence are read together.</summary>
    public int Sentence { get; init; }

    /// <summary>Several mentions in one sentence are parts of one value.</summary>
    public bool Adds { get; init; }

    /// <summary>It is the total of what the sentence states of the same measure, as the numbers prove.</summary>
    public bool IsSum { get; init; }

    /// <summary>The words before the number's clause say what it is of.</summary>
    public bool IsLed { get; init; }

    /// <summary>Of a channel: it counts information of no particular kind, so that it may be all that was published.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>均已答复: the statement whose value it took over.</summary>
    public Statement? TakenFrom { get; init; }

    /// <summary>Whether it counts what one channel of publication has.</summary>
    public bool IsOfChannel => Measure.StartsWith("channel_", StringComparison.Ordinal);

    /// <summary>A measure with the number of a mention as its value.</summary>
    public static Statement Of(Mention mention, string measure, string rule, Period period, Place place)
    {
        var token = mention.Token;
        var (start, end) = Evidence.Around(mention.Source, token.Start, token.End);
        return new Statement(measure, token.Value, ValueState.Reported, token.Unit, period, rule, mention.Source.Passage, start, end)
        {
            Approximate = token.Approximate,
            LacksUnit = token is { Unit: "", Kind: ProseTokenKind.Quantity } && token.Value != 0,
            Position = token.Start,
            Sentence = place.Sentence,
        };
    }
}
