using CsvHelper;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>The order and grouping of conformed measures in a report (<c>topics.csv</c>).</summary>
public static class Topics
{
    private static readonly Lazy<IReadOnlyDictionary<string, Slot>> slots = new(() => ReferenceFile
        .Read("topics.csv", Read)
        .Select((slot, position) => slot with { Position = position })
        .ToDictionary(slot => slot.ConformedCode, StringComparer.Ordinal));

    /// <summary>The measures of the warehouse in the order of the report; lists, which are no single measure, are left out.</summary>
    public static IReadOnlyList<ConformedMeasure> Arrange(IEnumerable<ConformedRow> measures) =>
    [
        .. from row in measures
           where slots.Value.ContainsKey(row.Code)
           let slot = slots.Value[row.Code]
           orderby slot.Position
           select Measure(row, slot),
    ];

    /// <summary>Codes of the measures at the head of a page, by which offices and regions are compared.</summary>
    public static IReadOnlyList<string> Headlines => [.. slots.Value.Values.Where(slot => slot.IsHeadline).Select(slot => slot.ConformedCode)];

    private static ConformedMeasure Measure(ConformedRow row, Slot slot)
    {
        var (topic, unit) = Language.Current == Language.Chinese ? (slot.TopicZh, row.Unit ?? "") : (slot.TopicEn, slot.UnitEn);
        return new ConformedMeasure(row.Code, ReferenceNames.Measure(row.Code, row.LabelZh), unit, slot.TopicCode, topic, slot.Position, slot.IsHeadline);
    }

    private static Slot Read(CsvReader row) =>
        new(row.GetString("conformed_code"), row.GetString("topic_code"), row.GetString("label_zh"), row.GetString("label_en"), row.GetString("unit_en"), 0, row.GetString("is_headline") == "Y");

    private sealed record Slot(string ConformedCode, string TopicCode, string TopicZh, string TopicEn, string UnitEn, int Position, bool IsHeadline);
}
