using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading.Repair;

/// <summary>
/// Turns question marks that stand for blanks of another encoding into blanks: the two of a paragraph's indent
/// (<c>????一、总体情况</c>) and the one before a cell's number (<c>? 0 |</c>). A line or cell of nothing but question
/// marks stays, for it may be lost text.
/// </summary>
public sealed partial class QuestionMarkRepair : ITextRepair
{
    public string Name => "question_marks";

    public Repaired Apply(string line)
    {
        if (!line.Contains('?', StringComparison.Ordinal))
            return new Repaired(line, 0);
        var (text, count) = OfParagraph(line);
        var withBlanks = BeforeNumber().Replace(text, mark =>
        {
            count++;
            return " ";
        });
        return new Repaired(withBlanks, count);
    }

    private static (string Text, int Count) OfParagraph(string line)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '\t')
            start++;
        var end = start;
        while (end < line.Length && line[end] == '?')
            end++;
        if (end - start < 2 || line.AsSpan(end).IsWhiteSpace())
            return (line, 0);
        return (string.Concat(line.AsSpan(0, start), new string(' ', end - start), line.AsSpan(end)), 1);
    }

    [GeneratedRegex(@"(?<=(?:^|[|\t]) *)\?(?= +-?\d[\d.,]* *(?:[|\t]|$))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex BeforeNumber();
}
