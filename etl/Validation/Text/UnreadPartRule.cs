using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Validation.Text;

/// <summary>Says which parts of a file hold no text that could be read, and which hold text that a machine recognised from pictures.</summary>
public sealed class UnreadPartRule : ITextRule
{
    private const string None = "0";

    private static readonly IReadOnlyList<(string Key, string Rule, Func<string, string> Message)> parts =
    [
        (MetadataKey.PagesWithoutText, ValidationRules.PartUnread, pages => $"第{pages}页没有文字（可能是图片），其中的内容没有读取，请对照原件。"),
        (MetadataKey.HiddenSheets, ValidationRules.PartUnread, sheets => $"隐藏的工作表“{sheets}”没有读取；如其中有数据，请取消隐藏后重新提供。"),
        (MetadataKey.HiddenRows, ValidationRules.PartUnread, rows => $"隐藏的{rows}行有内容而没有读取；如其中有数据，请取消隐藏后重新提供。"),
        (MetadataKey.Replaced, ValidationRules.PartUnread, places => $"文件中有{places}处不是文字编码，该处内容没有读出，请对照原件。"),
        (MetadataKey.FontsUnknown, ValidationRules.PartUnread, _ => "部分文字的字体无法识别，没有读出，请对照原件。"),
        (MetadataKey.PagesRecognised, ValidationRules.TextRecognised, pages => $"第{pages}页的文字是从图片识别出来的，数字可能认错，请对照原件。"),
    ];

    public IEnumerable<Finding> Judge(SourceDocument document)
    {
        foreach (var (key, rule, message) in parts)
        {
            if (document.Metadata.TryGetValue(key, out var found) && found is not ("" or None))
                yield return new Finding(rule, FindingStatus.Uncertain, null, null, null, message(found));
        }
    }
}
