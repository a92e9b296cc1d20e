using System.Globalization;

namespace Warehouse.Etl.Generation.Prose;

/// <summary>A comparison that makes a sentence true: <c>req_new&gt;0</c>, <c>res_total=req_new</c>.</summary>
public sealed record SentenceCondition(string Measure, char Comparison, string Other)
{
    public static SentenceCondition Parse(string text)
    {
        var place = text.IndexOfAny(['>', '=']);
        return place > 0
            ? new SentenceCondition(text[..place], text[place], text[(place + 1)..])
            : throw new InvalidDataException($"generation-sentences.csv: the condition '{text}' must compare with > or =.");
    }

    public bool Holds(Func<string, decimal> value)
    {
        var other = char.IsAsciiDigit(Other[0]) ? decimal.Parse(Other, CultureInfo.InvariantCulture) : value(Other);
        return Comparison == '>' ? value(Measure) > other : value(Measure) == other;
    }
}
