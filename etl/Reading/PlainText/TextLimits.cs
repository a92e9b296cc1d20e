using System.Globalization;

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>The failures of a text that is too long.</summary>
internal static class TextLimits
{
    public static ReadResult TooManyLines(RawDocument raw, ReadingLimits limits) => raw.Fails(
        FailureReason.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"超过{limits.MaxLines:N0}行"),
        string.Create(CultureInfo.InvariantCulture, $"不超过{limits.MaxLines:N0}行的一份年度报告"),
        "请确认文件内容，只保留年度报告本身");

    public static ReadResult TooManyCharacters(RawDocument raw, int found, ReadingLimits limits) => raw.Fails(
        FailureReason.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"正文有{found:N0}个字符"),
        string.Create(CultureInfo.InvariantCulture, $"不超过{limits.MaxCharacters:N0}个字符的一份年度报告"),
        "请确认文件内容，只保留年度报告本身");
}
