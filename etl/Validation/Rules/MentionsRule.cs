using Warehouse.Etl.Extraction;
using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>The same measure stated more than once in the text, with different values, whatever counting words they have.</summary>
public sealed class MentionsRule : IReportRule
{
    private static readonly HashSet<string> lists = new(StringComparer.Ordinal) { "proactive_category", "channel_other" };

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        foreach (var mentions in figures.Facts.Where(fact => fact is { Source: FactSource.Prose, Value: not null } && !lists.Contains(fact.Measure)).GroupBy(fact => (fact.Measure, fact.Applicant, fact.Label)))
        {
            var values = mentions.Select(fact => UnitConversion.Convert(fact.Value!.Value, fact.Unit, mentions.First().Unit)).OfType<decimal>().Distinct().ToList();
            if (values.Count > 1)
                yield return new Finding(ValidationRules.MentionsDiffer, FindingStatus.Fail, mentions.Key.Measure, values[0], values[1], $"正文对“{MeasureNames.Of(figures.BaseForm, mentions.Key.Measure)}”的说法不一：{string.Join("、", mentions.Select(fact => $"第{fact.Line}行为{Figures.Text(fact.Value!.Value)}"))}。", mentions.First().Line);
        }
    }
}
