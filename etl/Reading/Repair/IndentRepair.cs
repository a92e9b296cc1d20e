namespace Warehouse.Etl.Reading.Repair;

/// <summary>
/// Turns question marks that stand for the two ideographic blanks of a paragraph's indent into blanks: <c>????一、总体情况</c>.
/// A line of nothing but question marks stays, for it may be lost text.
/// </summary>
public sealed class IndentRepair : ITextRepair
{
    public string Name => "indents";

    public Repaired Apply(string line)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '\t')
            start++;
        var end = start;
        while (end < line.Length && line[end] == '?')
            end++;
        if (end - start < 2 || line.AsSpan(end).IsWhiteSpace())
            return new Repaired(line, 0);
        return new Repaired(string.Concat(line.AsSpan(0, start), new string(' ', end - start), line.AsSpan(end)), 1);
    }
}
