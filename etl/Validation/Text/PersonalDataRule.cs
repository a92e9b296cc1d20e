using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Validation.Text;

/// <summary>Names and numbers of persons in a form's head or foot: they are no facts and are not loaded.</summary>
public sealed partial class PersonalDataRule : ITextRule
{
    private static readonly QuickPattern person = new(Person());

    public IEnumerable<Finding> Judge(SourceDocument document)
    {
        foreach (var line in document.Lines)
        {
            if (line.Text.Length <= 60 && person.Match(line.Text) is { Success: true } match)
                yield return new Finding(ValidationRules.PersonalData, FindingStatus.Uncertain, null, null, null, $"第{line.Number}行起是“{match.Groups["role"].Value.Replace(" ", "", StringComparison.Ordinal)}”的个人信息，不载入。", line.Number);
        }
    }

    [GeneratedRegex(@"^[\s|]*(?<role>联\s*系\s*人|填\s*报\s*人|填\s*表\s*人|审\s*核\s*人|单位负责人(?!信箱))\s*(?:[:|\t]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Person();
}
