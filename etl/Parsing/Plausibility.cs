using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Parsing;

/// <summary>Tells documents that can be read but cannot be reports, before any time is spent on understanding them.</summary>
internal static class Plausibility
{
    /// <summary>What no report has, as a finding that keeps the document in quarantine; null where the document may be one.</summary>
    public static Finding? Refusal(SourceDocument document, ReadingLimits limits)
    {
        if (document.Lines.FirstOrDefault(line => line.Text.Length > limits.MaxLineCharacters) is { } endless)
            return TooLarge(endless, $"第{endless.Number}行有{endless.Text.Length}字，超过{limits.MaxLineCharacters}字的上限，不像是年度报告。请核对文件。");
        return Repeated(document, limits.MaxRepeats) is { } repeated
            ? TooLarge(repeated, $"第{repeated.Number}行的文字在文件中重复出现超过{limits.MaxRepeats}次，不像是年度报告。请核对文件。")
            : null;
    }

    /// <summary>The first line whose words stand too often; numbers and marks alone, as the cells of tables, may stand as often as they like.</summary>
    private static SourceLine? Repeated(SourceDocument document, int most)
    {
        if (document.Lines.Count <= most)
            return null;
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in document.Lines.Where(line => line.Text.Any(char.IsLetter)))
        {
            if ((times[line.Text] = times.GetValueOrDefault(line.Text) + 1) > most)
                return line;
        }

        return null;
    }

    private static Finding TooLarge(SourceLine line, string message) =>
        new(FailureReason.TooLarge, FindingStatus.Fail, null, null, null, message, line.Number);
}
