namespace Warehouse.Etl.Extraction.Prose.Texts;

/// <summary>One form for every mark of punctuation, so that patterns need to know only one.</summary>
internal static class Punctuation
{
    /// <summary>The half-width form of a mark; a table bar and a tab end a sentence and become a line feed.</summary>
    public static char HalfWidth(char c) => c switch
    {
        '|' or '\t' or '｜' => '\n',
        '［' or '[' or '﹝' or '【' => '〔',
        '］' or ']' or '﹞' or '】' => '〕',
        '•' or '‧' or '・' or '●' => '·',
        '–' or '—' or '―' or '－' or '−' => '-',
        '～' or '∼' or '〜' => '~',
        '．' => '.',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    };
}
