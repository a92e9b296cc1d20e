namespace Warehouse.Etl.Reading.Repair;

/// <summary>
/// Turns lines as printed into lines that are matched, and counts what it repaired.
/// </summary>
/// <remarks>
/// The repaired alphabet, which labels and patterns are written in:
/// <list type="bullet">
/// <item>Simplified script, one code point for each character (no radicals, no compatibility forms).</item>
/// <item>Digits, Latin letters and the signs of ASCII are half width: <c>0-9 A-Z a-z ( ) [ ] , . : ; ! ? % / - + ~ | " '</c>.
/// The full-width comma is therefore the half-width one, which many documents use throughout.</item>
/// <item>Chinese signs without an ASCII form stay: 。 、 “ ” ‘ ’ 《 》 〈 〉 〔 〕 【 】 — …</item>
/// <item>Every blank is U+0020 or a tab; tabs separate cells. Nothing of no width is left.</item>
/// </list>
/// Offsets into a line are offsets into the repaired text.
/// </remarks>
public sealed class LineRepair
{
    /// <summary>In the order they are applied: each may rely on the ones before it.</summary>
    public static IReadOnlyList<ITextRepair> Steps { get; } =
    [
        new EntityRepair(),
        new BlankRepair(),
        new WidthRepair(),
        new MarkdownRepair(),
        new BookmarkRepair(),
        new QuestionMarkRepair(),
        new PinyinRepair(),
        new ScriptRepair(),
    ];

    private readonly int[] counts = new int[Steps.Count];

    /// <summary>The steps that repaired something so far, each with how often.</summary>
    public IEnumerable<KeyValuePair<string, int>> Counts =>
        Steps.Zip(counts, (step, count) => KeyValuePair.Create(step.Name, count)).Where(step => step.Value > 0);

    public string Apply(string line)
    {
        for (var step = 0; step < Steps.Count; step++)
        {
            var repaired = Steps[step].Apply(line);
            counts[step] += repaired.Count;
            line = repaired.Text;
        }

        return line;
    }
}
