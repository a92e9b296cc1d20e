using System.Globalization;
using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Prose;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Passages;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Statements;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction.Prose;

/// <summary>Runs the sentence extractor on a few lines and writes facts in the short form of the test data.</summary>
internal static class ProseSample
{
    public static SourceDocument Document(string text)
    {
        var lines = text.Split('\n').Select((line, i) => new SourceLine(i + 1, line, Repaired(line))).ToList();
        return new SourceDocument("sample.txt", new string('0', 64), SourceFormat.Txt, "utf-8", lines, [], new Dictionary<string, string>());
    }

    public static ProseResult Extract(string text, int? year) => ProseExtractor.Extract(Document(text), year, null, new HashSet<int>(), []);

    /// <summary>The sentences of one paragraph as patterns see them.</summary>
    public static IReadOnlyList<MaskedText> Masked(string paragraph)
    {
        var passage = PassageReader.Read(Document(paragraph).Lines.Select(line => new ProseStretch(line, 0, line.Text.Length)))[0];
        var tokens = TokenScanner.Scan(passage);
        return [.. SentenceSplitter.Split(passage).Select(sentence => MaskedText.Create(passage, sentence.Start, sentence.End, tokens))];
    }

    public static IReadOnlyList<Mention> Mentions(string paragraph) => [.. Masked(paragraph).SelectMany(sentence => Mention.AllIn(sentence, () => "", heading: ""))];

    /// <summary><c>measure[applicant]{label}=value unit</c>, a <c>~</c> where it is approximate and <c>@year</c> where it is another year's.</summary>
    public static string Short(ReportFact fact)
    {
        var text = new StringBuilder(fact.Measure);
        if (fact.Applicant is not null)
            text.Append(CultureInfo.InvariantCulture, $"[{fact.Applicant}]");
        if (fact.Label is not null)
            text.Append(CultureInfo.InvariantCulture, $"{{{fact.Label}}}");
        text.Append(CultureInfo.InvariantCulture, $"={fact.Value:0.####}{fact.Unit}");
        if (fact.Approximate)
            text.Append('~');
        if (fact.Year is not null)
            text.Append(CultureInfo.InvariantCulture, $"@{fact.Year}");
        return text.ToString();
    }

    /// <summary>Full-width marks and digits made half-width, as reading does.</summary>
    private static string Repaired(string line) =>
        string.Concat(line.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c == '\u3000' ? ' ' : c));
}
