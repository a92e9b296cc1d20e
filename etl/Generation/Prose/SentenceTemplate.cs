using System.Text.RegularExpressions;

namespace Warehouse.Etl.Generation.Prose;

/// <summary>
/// A sentence with gaps: a row of <c>generation-sentences.csv</c>. In braces stand words (<c>{office}</c>), measures
/// (<c>{=req_new}[件|宗]</c> with the units to choose from), percentages (<c>{%den_total/res_total}</c>), numbers without
/// meaning (<c>{#2-6}</c>) and the list of categories. Behind a measure: <c>~</c> 余, <c>!</c> 约, <c>^</c> Chinese
/// numerals, <c>*</c> 万, <c>@-1</c> last year.
/// </summary>
/// <param name="Conditions">What must hold of the figures for the sentence to be true.</param>
/// <param name="Derived">Measures that the sentence states without a number: 未收到申请, 均已办结.</param>
public sealed partial record SentenceTemplate(string Topic, IReadOnlyList<SentenceCondition> Conditions, IReadOnlyList<string> Derived, IReadOnlyList<SentencePart> Parts)
{
    public static SentenceTemplate Parse(string topic, string conditions, string derived, string text) => new(
        topic,
        [.. List(conditions).Select(SentenceCondition.Parse)],
        List(derived),
        [.. PartsOf(text)]);

    /// <summary>Every measure of this year that the sentence states.</summary>
    public IEnumerable<string> Measures =>
        Parts.Where(part => part.Kind == PartKind.Measure && !part.OfLastYear).Select(part => part.Name).Concat(Derived);

    public bool NeedsLastYear => Parts.Any(part => part.OfLastYear);

    private static string[] List(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<SentencePart> PartsOf(string text)
    {
        var done = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            if (gap.Index > done)
                yield return new SentencePart(PartKind.Literal, text[done..gap.Index]);
            yield return PartOf(gap.Groups["gap"].Value, gap.Groups["units"]);
            done = gap.Index + gap.Length;
        }

        if (done < text.Length)
            yield return new SentencePart(PartKind.Literal, text[done..]);
    }

    private static SentencePart PartOf(string gap, Group units)
    {
        switch (gap[0])
        {
            case '#':
                return new SentencePart(PartKind.Number, gap[1..]);
            case '%':
                return gap[1..].Split('/') is [var part, var whole]
                    ? new SentencePart(PartKind.Percentage, part, whole)
                    : throw new InvalidDataException($"generation-sentences.csv: '{{{gap}}}' must name a part and a whole.");
            case '=':
                var lastYear = gap.EndsWith("@-1", StringComparison.Ordinal);
                var measure = lastYear ? gap[1..^3] : gap[1..];
                var style = measure[^1] switch { '~' => NumberStyle.Rest, '!' => NumberStyle.About, '^' => NumberStyle.Chinese, '*' => NumberStyle.TenThousands, _ => NumberStyle.Plain };
                return new SentencePart(
                    PartKind.Measure,
                    style == NumberStyle.Plain ? measure : measure[..^1],
                    Style: style,
                    OfLastYear: lastYear,
                    Units: units.Success ? units.Value.Split('|') : []);
            default:
                return gap == "categories" ? new SentencePart(PartKind.Categories, gap) : new SentencePart(PartKind.Word, gap);
        }
    }

    [GeneratedRegex(@"\{(?<gap>[^}]+)\}(?:\s?\[(?<units>[^\]]+)\])?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Gap();
}
