using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Text;

/// <summary>Words doubled or cut in typing: a sign that the document was not proof-read, its figures included.</summary>
public sealed partial class TypoRule : ITextRule
{
    private static readonly QuickPattern doubled = new(Doubled());

    private const int MostFindings = 5;
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(2);

    /// <summary>The rows of <c>typing-slips.csv</c>: words that lost a character.</summary>
    private static readonly Lazy<QuickPattern> slips = new(() => new QuickPattern(
        string.Join('|', ReferenceFile.Read("typing-slips.csv", row => row.GetString("slip"))), RegexOptions.CultureInvariant, limit));

    public IEnumerable<Finding> Judge(SourceDocument document) => All(document).Take(MostFindings);

    private static IEnumerable<Finding> All(SourceDocument document)
    {
        foreach (var line in document.Lines)
        {
            foreach (var match in doubled.Matches(line.Text))
                yield return Slip(line, match);
            foreach (var match in slips.Value.Matches(line.Text))
                yield return Slip(line, match);
        }
    }

    private static Finding Slip(SourceLine line, Match match) =>
        new(ValidationRules.Typo, FindingStatus.Uncertain, null, null, null, $"第{line.Number}行“{match.Value}”疑有重字或漏字。", line.Number);

    [GeneratedRegex(@"(?:公开公开|信息信息|政府政府|申请申请|工作工作|情况情况|制度制度)(?!化)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Doubled();
}
