
namespace Warehouse.Etl.Reading.Repair;

/// <summary>
/// Turns traditional script into simplified, character by character, except where a word or the name of a
/// region needs another choice (乾县, 着力, 答复). The length of a line never changes.
/// </summary>
public sealed class ScriptRepair : ITextRepair
{
    private static readonly ScriptTable table = ScriptTable.FromReferenceData();

    public string Name => "script";

    /// <summary>The simplified form of one character outside any word.</summary>
    public static char Simplified(char c) => table.Simplified(c);

    public Repaired Apply(string line)
    {
        var first = line.AsSpan().IndexOfAny(table.Affected);
        if (first < 0)
            return new Repaired(line, 0);

        var text = line.ToCharArray();
        var count = 0;
        var done = 0;
        for (var i = first; i < text.Length; i++)
        {
            if (i < done || !table.Affected.Contains(line[i]))
                continue;
            if (table.WordAt(line, i) is { } word)
            {
                word.Repaired.CopyTo(0, text, i - word.Anchor, word.Repaired.Length);
                done = i - word.Anchor + word.Repaired.Length;
            }
            else
            {
                text[i] = table.Simplified(line[i]);
            }
        }

        for (var i = first; i < text.Length; i++)
        {
            if (text[i] != line[i])
                count++;
        }

        return new Repaired(count == 0 ? line : new string(text), count);
    }
}
