using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>
/// Tells when a report was published: by the particulars around it, else by a line that is nothing but a date, as under the
/// signature. The statistics period is never taken for it.
/// </summary>
internal static partial class PublicationDateFinder
{
    private const double Manifest = 1000;
    private const double Carrier = 80;
    private const double BesideSource = 60;
    private const double Signature = 40;

    public static DateOnly? Find(
        DocumentText text, IReadOnlyList<DocumentField> fields, int? year, List<Finding> findings, out IEnumerable<IdentityEvidence> evidence)
    {
        var dates = Collect(text, fields).Where(date => !IsPeriod(date, year)).OrderByDescending(date => date.Weight).ToList();
        evidence = dates.Select(date => new IdentityEvidence(
            "published_on", date.Source, Choose(date, year).Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Weight, date.Line, date.Text));
        if (dates.Count == 0)
            return null;

        var best = dates[0].Source == "signature" ? BestSignature(dates, year) : dates[0];
        var reading = Choose(best, year);
        if (reading.Collapsed)
            findings.Add(Collapsed(best, reading));
        if (year is { } reported)
        {
            Compare(best, reading, reported, findings);
            foreach (var other in dates.Where(date => date != best && date.Source is "signature" or "signed_on"))
                CompareSignature(other, Choose(other, year), reported, findings);
        }

        CompareManifest(dates, year, findings);
        CompareFilled(dates, year, findings);
        return reading.Date;
    }

    private static IEnumerable<PublicationDate> Collect(DocumentText text, IReadOnlyList<DocumentField> fields)
    {
        foreach (var (key, source, weight) in new[] { (MetadataKey.ManifestPublishedOn, "manifest", Manifest), (MetadataKey.PublishedOn, "carrier", Carrier) })
        {
            if (text.Named(key) is { } value && In(TextLine.Of(0, value).Joined) is { Count: > 0 } readings)
                yield return new PublicationDate(source, readings, weight, null, value);
        }

        foreach (var field in fields.Where(field => field.Field is "published_on" or "signed_on"))
        {
            if (In(field.Value) is { Count: > 0 } readings)
                yield return new PublicationDate(field.Field, readings, field.Weight, field.Line, field.Label + ":" + field.Value);
        }

        foreach (var line in text.Lines.Where(line => line.MayHaveYear))
        {
            if (DateLine().Match(line.Joined) is { Success: true } alone && In(alone.Groups["d"].Value) is { Count: > 0 } readings)
                yield return new PublicationDate("signature", readings, Signature, line.Number, line.Text);
            else if (DateBesideSource().Match(line.Text) is { Success: true } beside && In(beside.Groups["d"].Value) is { Count: > 0 } dates)
                yield return new PublicationDate("beside_source", dates, BesideSource, line.Number, line.Text);
        }
    }

    private static IReadOnlyList<DateReading> In(string text)
    {
        var at = text.IndexOf("20", StringComparison.Ordinal);
        return at < 0 ? [] : [.. DateReader.At(text, at).DistinctBy(reading => reading.Date)];
    }

    /// <summary>Of several readings the one in the year after the report's, when reports are published; else the first.</summary>
    private static DateReading Choose(PublicationDate date, int? year) =>
        date.Readings.FirstOrDefault(reading => reading.Date.Year == year + 1 && reading.Date.Month <= 6) ?? date.Readings[0];

    /// <summary>The first or last day of the report's year with characters lost is a cell that gives the statistics period.</summary>
    private static bool IsPeriod(PublicationDate date, int? year) =>
        date.Source == "signature"
        && date.Readings.Any(reading => IsDigits(date.Text) && reading.Date.Year == year && (reading.Date is { Month: 1, Day: 1 } || reading.Date is { Month: 12, Day: 31 }));

    private static bool IsDigits(string text) => text.All(char.IsAsciiDigit);

    /// <summary>Several lines hold a date each: the one of the year after the report's, and the last of those.</summary>
    private static PublicationDate BestSignature(List<PublicationDate> dates, int? year)
    {
        var signatures = dates.Where(date => date.Source == "signature").ToList();
        return signatures.LastOrDefault(date => Choose(date, year).Date.Year == year + 1) ?? signatures[^1];
    }

    private static Finding Collapsed(PublicationDate date, DateReading reading) => new(
        IdentityRules.DateCollapsed, FindingStatus.Uncertain, null, null, null,
        date.Readings.Count == 1
            ? $"日期“{date.Text}”有字符丢失，读作{reading.Date:yyyy年M月d日}，其中的数字不是统计数据。"
            : $"日期“{date.Text}”有字符丢失，可读作{string.Join("或", date.Readings.Select(other => $"{other.Date:yyyy年M月d日}"))}，"
                + $"按报告年度取{reading.Date:yyyy年M月d日}，请核对。",
        date.Line);

    private static void Compare(PublicationDate date, DateReading reading, int year, List<Finding> findings)
    {
        var published = reading.Date;
        if (published <= new DateOnly(year, 12, 31))
            findings.Add(Early(date, published, year));
        else if (published.Year - year >= 2)
        {
            findings.Add(new Finding(
                IdentityRules.PublishedLateBackfill, FindingStatus.Uncertain, null, published.Year, year,
                $"发布日期{published:yyyy年M月d日}比报告年度{year}年晚{published.Year - year}年，属补发或转载，可能使用了后来的表式。", date.Line));
        }
        else
        {
            findings.Add(new Finding(
                IdentityRules.PublicationBeforePeriodEnd, FindingStatus.Pass, null, published.Year, year,
                $"发布日期{published:yyyy年M月d日}在{year}年统计期结束之后。", date.Line));
        }
    }

    private static void CompareManifest(List<PublicationDate> dates, int? year, List<Finding> findings)
    {
        if (dates[0].Source != "manifest" || dates.Find(date => date.Source is "published_on" or "carrier") is not { } printed)
            return;
        var (listed, found) = (Choose(dates[0], year).Date, Choose(printed, year).Date);
        if (listed != found)
        {
            findings.Add(new Finding(
                IdentityRules.ManifestMismatch, FindingStatus.Fail, null, null, null,
                $"清单的发布日期为{listed:yyyy年M月d日}，文中“{printed.Text}”为{found:yyyy年M月d日}，按清单处理，请核对。", printed.Line));
        }
    }

    /// <summary>The form's date of filling in and the date under the text.</summary>
    private static void CompareFilled(List<PublicationDate> dates, int? year, List<Finding> findings)
    {
        if (dates.Find(date => date.Source == "signed_on") is not { } filled || !dates.Exists(date => date.Source == "signature"))
            return;
        var (filledOn, signedOn) = (Choose(filled, year).Date, Choose(BestSignature(dates, year), year).Date);
        if (filledOn != signedOn)
        {
            findings.Add(new Finding(
                IdentityRules.DateDifference, FindingStatus.Uncertain, null, null, null,
                $"“{filled.Text}”与落款日期{signedOn:yyyy年M月d日}不同。", filled.Line));
        }
    }

    private static void CompareSignature(PublicationDate date, DateReading reading, int year, List<Finding> findings)
    {
        if (reading.Date <= new DateOnly(year, 12, 31) && reading.Date.Year == year)
            findings.Add(Early(date, reading.Date, year));
    }

    private static Finding Early(PublicationDate date, DateOnly day, int year) => new(
        IdentityRules.PublicationBeforePeriodEnd, FindingStatus.Fail, null, day.Year, year,
        $"“{date.Text}”为{day:yyyy年M月d日}，早于{year}年统计期结束，数据可能不全或日期有误，请核对。", date.Line);

    [GeneratedRegex("^[•·*]?[(\\[]?(?<d>20[0-3]\\d[\\d年月日号.\\-/]{2,10})(?:印发)?[)\\]]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DateLine();

    /// <summary>2022年01月18日 来源:… without a label of its own; what follows 至 ends a period.</summary>
    [GeneratedRegex("(?<![\\d至到\\-—~～]\\s?)(?<d>20[0-3]\\d[年.\\-/]\\d{1,2}[月.\\-/]\\d{1,2}日?)\\s*(?:\\d{1,2}[:时]\\d{2}分?(?::\\d{2})?)?\\s*(?:来源|信息来源|发布机构|作者|浏览|点击|字体|\\|)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DateBesideSource();
}
