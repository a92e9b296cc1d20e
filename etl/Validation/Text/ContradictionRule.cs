using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Text;

/// <summary>Something claimed in one place and denied in another: pairs of patterns, rows of <c>contradictions.csv</c>.</summary>
public sealed class ContradictionRule : ITextRule
{
    private static readonly Lazy<IReadOnlyList<Contradiction>> pairs = new(() => ReferenceFile.Read("contradictions.csv", row => new Contradiction(
        row.GetString("name_zh"), row.GetString("measure"), Pattern(row.GetString("claimed")), Pattern(row.GetString("denied")))));

    public IEnumerable<Finding> Judge(SourceDocument document)
    {
        foreach (var pair in pairs.Value)
        {
            if (document.Lines.FirstOrDefault(line => pair.Claimed.IsMatch(line.Text)) is { } claimed
                && document.Lines.FirstOrDefault(line => pair.Denied.IsMatch(line.Text)) is { } denied)
            {
                yield return new Finding(ValidationRules.Contradiction, FindingStatus.Uncertain, pair.Measure, null, null, $"关于{pair.NameZh}前后矛盾：第{claimed.Number}行称“{pair.Claimed.Match(claimed.Text).Value}”，第{denied.Number}行称“{pair.Denied.Match(denied.Text).Value}”。", denied.Number);
            }
        }
    }

    private static QuickPattern Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));

    private sealed record Contradiction(string NameZh, string Measure, QuickPattern Claimed, QuickPattern Denied);
}
