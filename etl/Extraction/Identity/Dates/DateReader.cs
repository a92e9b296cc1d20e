using System.Buffers;
using System.Globalization;

namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>
/// Reads dates whose characters may have been dropped. 201611日 is 2016年1月1日, 2017227 is 2017年2月27日; where digits can be
/// parted in several ways, every valid one is given and the caller chooses by what it knows.
/// </summary>
public static class DateReader
{
    private static readonly SearchValues<char> otherWords = SearchValues.Create("至到起止,。;:、");

    private const int FirstYear = 2000;
    private const int LastYear = 2039;

    /// <summary>Every reading of a date that begins exactly at a place of the text.</summary>
    /// <param name="year">The year of a date without one (…至12月31日); null where the date must have its own.</param>
    /// <param name="open">Whether further digits may follow at once, as where the word between two dates was lost.</param>
    public static IEnumerable<DateReading> At(string text, int start, int? year = null, bool open = false)
    {
        var at = start;
        var collapsed = false;
        if (year is null)
        {
            if (start > 0 && char.IsAsciiDigit(text[start - 1]))
                return [];
            if (Number(text, at, 4) is not { } own || own is < FirstYear or > LastYear)
                return [];
            year = own;
            at = AfterYear(text, at + 4, out collapsed);
        }

        return MonthAndDay(text, at, year.Value, collapsed, open);
    }

    private static IEnumerable<DateReading> MonthAndDay(string text, int start, int year, bool collapsed, bool open)
    {
        for (var monthDigits = 2; monthDigits >= 1; monthDigits--)
        {
            if (Number(text, start, monthDigits) is not { } month || month is < 1 or > 12)
                continue;
            var afterMonth = start + monthDigits;
            var separated = afterMonth < text.Length && IsSeparator(text[afterMonth], '月');
            if (!separated && !(afterMonth < text.Length && char.IsAsciiDigit(text[afterMonth])))
                continue;
            for (var dayDigits = 2; dayDigits >= 1; dayDigits--)
            {
                var dayStart = separated ? afterMonth + 1 : afterMonth;
                if (Number(text, dayStart, dayDigits) is not { } day || day < 1 || day > DateTime.DaysInMonth(year, month))
                    continue;
                var end = dayStart + dayDigits;
                if (!EndsDate(text, end, open))
                    continue;
                var eightDigits = !separated && collapsed && monthDigits == 2 && dayDigits == 2;
                var afterDay = end < text.Length && text[end] is '日' or '号' ? end + 1 : end;
                yield return new DateReading(new DateOnly(year, month, day), afterDay, !eightDigits && (collapsed || !separated));
            }
        }
    }

    /// <summary>Past 年 or a sign; past up to two other characters, for 年 is misread in many ways (2020你那12月31日).</summary>
    private static int AfterYear(string text, int at, out bool collapsed)
    {
        collapsed = false;
        if (at < text.Length && IsSeparator(text[at], '年'))
            return at + 1;

        collapsed = true;
        for (var skipped = 1; skipped <= 2 && at + skipped < text.Length; skipped++)
        {
            if (char.IsAsciiDigit(text[at + skipped - 1]))
                break;
            if (char.IsAsciiDigit(text[at + skipped]) && !text.AsSpan(at, skipped).ContainsAny(otherWords))
                return at + skipped;
        }

        return at;
    }

    private static bool EndsDate(string text, int end, bool open)
    {
        if (end >= text.Length)
            return true;
        if (char.IsAsciiDigit(text[end]))
            return open;
        var next = text[end];
        return next is not ('月' or '年') && !(next is '.' or '/' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && !open);
    }

    private static bool IsSeparator(char c, char unit) => c == unit || c is '-' or '.' or '/';

    private static int? Number(string text, int start, int length)
    {
        if (start + length > text.Length)
            return null;
        foreach (var c in text.AsSpan(start, length))
        {
            if (!char.IsAsciiDigit(c))
                return null;
        }

        return int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
