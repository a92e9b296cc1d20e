using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>Edits the running text of a report.</summary>
internal static class TextEdits
{
    /// <summary>Null where no text was edited.</summary>
    public static ReportDraft? Change(ReportDraft draft, INoise noise, NoiseLog log, Func<TextBlock, IReadOnlyList<TextEdit>> edits)
    {
        var changed = 0;
        var result = draft.WithTexts(block =>
        {
            var made = edits(block);
            changed += made.Count;
            return made.Count == 0 ? block : block with { Passage = block.Passage.With(made) };
        });
        if (changed == 0)
            return null;
        log.Add(noise, "正文", $"{changed}处");
        return result;
    }

    /// <summary>Every occurrence of one text replaced by another.</summary>
    public static IReadOnlyList<TextEdit> Replace(string text, string found, string by)
    {
        var edits = new List<TextEdit>();
        for (var place = text.IndexOf(found, StringComparison.Ordinal); place >= 0; place = text.IndexOf(found, place + found.Length, StringComparison.Ordinal))
            edits.Add(new TextEdit(place, found.Length, by));
        return edits;
    }
}
