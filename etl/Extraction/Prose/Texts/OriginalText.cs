using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Prose.Texts;

/// <summary>
/// Finds the original words behind a stretch of the repaired line. Repair drops characters (pinyin, blanks, artefacts)
/// and replaces others one for one (script, width), so the two lines are walked side by side.
/// </summary>
internal static class OriginalText
{
    /// <summary>How far ahead a dropped stretch such as <c>(guī)</c> or a bookmark may reach.</summary>
    private const int LongestDrop = 40;

    /// <param name="start">First character in the repaired line.</param>
    /// <param name="end">The character after the last in the repaired line.</param>
    public static string Slice(SourceLine line, int start, int end)
    {
        if (line.Original.Length == line.Text.Length)
            return line.Original[start..end].Trim();
        var from = line.Original.Length;
        var at = 0;
        for (var i = 0; i < end && at < line.Original.Length; i++)
        {
            at = Next(line.Original, at, line.Text[i]);
            if (i == start)
                from = at;
            at++;
        }

        return from < at && at <= line.Original.Length ? line.Original[from..at].Trim() : line.Text[start..end];
    }

    private static int Next(string original, int at, char wanted)
    {
        if (Same(original[at], wanted))
            return at;
        var limit = Math.Min(original.Length, at + LongestDrop);
        for (var i = at + 1; i < limit; i++)
        {
            if (original[i] == wanted || Folded(original[i]) == wanted)
                return i;
        }

        return at;
    }

    private static bool Same(char original, char repaired) =>
        original == repaired || Folded(original) == repaired || (IsHan(original) && IsHan(repaired));

    private static char Folded(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '\u3000' or '\u00a0' => ' ',
        _ => c,
    };

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';
}
