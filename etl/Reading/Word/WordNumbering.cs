using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Warehouse.Etl.Reading.Word;

/// <summary>Counts the paragraphs that Word numbers by itself, and gives what it prints before them: 一、 or (二).</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly WordStyles styles;
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> definitions = [];

    /// <summary>By definition, because lists that share one go on counting.</summary>
    private readonly Dictionary<int, int?[]> counters = [];

    private readonly HashSet<(int Instance, int Level)> started = [];

    public WordNumbering(Numbering? numbering, WordStyles styles)
    {
        this.styles = styles;
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
            definitions.TryAdd(definition.AbstractNumberId?.Value ?? -1, definition);
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
            instances.TryAdd(instance.NumberID?.Value ?? -1, instance);
    }

    /// <summary>The number of the next paragraph; empty where it has none. Counts on with every call.</summary>
    public string Next(Paragraph paragraph)
    {
        var properties = styles.Numbering(paragraph);
        var id = properties?.NumberingId?.Val?.Value ?? 0;
        if (id == 0 || !instances.TryGetValue(id, out var instance))
            return "";
        var definitionId = instance.AbstractNumId?.Val?.Value ?? -1;
        if (!definitions.TryGetValue(definitionId, out var definition))
            return "";

        var level = Math.Clamp(properties?.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        var counter = Count(instance, id, definition, definitionId, level);
        return LevelOf(instance, definition, level) is { } format ? Print(instance, definition, format, counter) : "";
    }

    private int?[] Count(NumberingInstance instance, int id, AbstractNum definition, int definitionId, int level)
    {
        if (!counters.TryGetValue(definitionId, out var counter))
            counters[definitionId] = counter = new int?[Levels];
        var restart = instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value;
        if (restart is { } value && started.Add((id, level)))
            counter[level] = value;
        else
            counter[level] = counter[level] + 1 ?? Start(instance, definition, level);

        for (var above = 0; above < level; above++)
            counter[above] ??= Start(instance, definition, above);
        for (var below = level + 1; below < Levels; below++)
            counter[below] = null;
        return counter;
    }

    private static int Start(NumberingInstance instance, AbstractNum definition, int level) =>
        LevelOf(instance, definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static Level? LevelOf(NumberingInstance instance, AbstractNum definition, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.Level
        ?? definition.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private static string Print(NumberingInstance instance, AbstractNum definition, Level format, int?[] counter)
    {
        var pattern = format.LevelText?.Val?.Value ?? "";
        if (format.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet || pattern.Length == 0)
            return "";

        var legal = format.IsLegalNumberingStyle is { } isLegal && (isLegal.Val?.Value ?? true);
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var level = pattern[++i] - '1';
                var kind = legal ? NumberFormatValues.Decimal : LevelOf(instance, definition, level)?.NumberingFormat?.Val?.Value;
                text.Append(ListNumber.Print(counter[level] ?? 1, kind ?? NumberFormatValues.Decimal));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        // "1." before "2019年" must not become 1.2019.
        if (text.Length > 0 && (char.IsAsciiLetterOrDigit(text[^1]) || text[^1] is '.' or '．'))
            text.Append(' ');
        return text.ToString();
    }
}
