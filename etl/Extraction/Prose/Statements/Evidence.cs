using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>How much of a sentence is shown as the evidence of a value.</summary>
internal static class Evidence
{
    private const int LongestLead = 60;

    /// <summary>From the semicolon before a place to the first pause after it.</summary>
    public static (int Start, int End) Around(MaskedText sentence, int start, int end)
    {
        var text = sentence.Passage.Text;
        var from = start;
        while (from > sentence.Start && start - from < LongestLead && text[from - 1] is not (';' or '\n'))
            from--;
        var to = end;
        while (to < sentence.End && text[to] is not (',' or ';' or '。' or '\n'))
            to++;
        return (from, to);
    }
}
