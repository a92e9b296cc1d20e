using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>
/// Parts that exclude each other, as sentences state them, are together not above their whole: rows of
/// <c>prose-exclusive-parts.csv</c>. A sentence need not state all of them, and one marked <c>?</c> may be told as part of another:
/// where the rest adds up to the whole without it, nothing is doubted. A whole may be a sum itself.
/// </summary>
public sealed class PartsAboveWholeRule : IReportRule
{
    private static readonly Lazy<IReadOnlyList<(string Whole, string[] Parts)>> rows = new(() =>
        ReferenceFile.Read("prose-exclusive-parts.csv", row => (row.GetString("whole"), row.GetString("parts").Split('|'))));

    public static IReadOnlyList<(string Whole, string[] Parts)> Rows => rows.Value;

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        foreach (var (whole, parts) in Rows)
        {
            var terms = whole.Split('+').Select(term => figures.Find(term, null, FactSource.Prose)).ToList();
            if (terms.Exists(term => term is not { Value: not null }))
                continue;
            var more = terms.Sum(term => term!.Value!.Value);
            var stated = parts
                .Select(part => (Fact: figures.Find(part.TrimEnd('?'), null, FactSource.Prose), MayBeNested: part[^1] == '?'))
                .Where(part => part.Fact is { Value: not null })
                .ToList();
            var sum = stated.Sum(part => part.Fact!.Value!.Value);
            if (stated.Count < 2 || sum <= more || stated.Where(part => !part.MayBeNested).Sum(part => part.Fact!.Value!.Value) == more)
                continue;
            var names = string.Join('、', stated.Select(part => MeasureNames.Of(figures.BaseForm, part.Fact!.Measure)));
            yield return new Finding(
                ValidationRules.PartAboveWhole, FindingStatus.Uncertain, terms[0]!.Measure, sum, more,
                $"{names}合计{Figures.Text(sum)}，大于{string.Join('、', terms.Select(term => MeasureNames.Of(figures.BaseForm, term!.Measure)))}{Figures.Text(more)}，其中有的数可能另有所指，请核对。", terms[0]!.Line);
        }
    }
}
