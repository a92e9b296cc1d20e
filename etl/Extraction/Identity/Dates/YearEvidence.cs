using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>Collects what a document says about the year it reports on.</summary>
internal static partial class YearEvidence
{
    private static readonly QuickPattern formHeader = new(FormHeader());
    private static readonly QuickPattern untilDate = new(UntilDate());
    private static readonly QuickPattern ownWork = new(OwnWork());
    private static readonly QuickPattern textYear = new(TextYear());

    /// <summary>The manifest is the operator's word: it stands above everything in the document.</summary>
    public const double Manifest = 1000;

    private const double Title = 100;
    private const double Period = 90;
    private const double CarrierTitle = 70;
    private const double Statement = 70;
    private const double FileName = 40;
    private const double Form = 40;
    private const double Until = 30;
    private const double OwnWorkWeight = 30;
    private const double Notice = 25;
    private const double School = 25;
    private const double MostText = 24;
    private const double OpeningWeight = 16;

    public static IReadOnlyList<YearCandidate> Collect(
        DocumentText text, IReadOnlyList<GenreMention> mentions, IReadOnlyList<StatisticsPeriod> periods) =>
    [
        .. Named(text, MetadataKey.ManifestReportYear, "manifest", Manifest),
        .. Mentions(mentions),
        .. periods.Where(period => period.IsCalendarYear || period.IsFirstReport || period.Days > 300)
            .Select(period => new YearCandidate("period", period.Year, Period, period.Line, period.Text)),
        .. Named(text, MetadataKey.Title, "carrier_title", CarrierTitle),
        .. FileNames(text),
        .. Lines(text),
        .. SchoolYear(text),
        .. MostFrequent(text),
    ];

    private static IEnumerable<YearCandidate> Mentions(IReadOnlyList<GenreMention> mentions)
    {
        foreach (var mention in mentions.Where(mention => mention.Year is not null))
        {
            var (source, weight) = mention.IsTitle ? ("title", Title) : mention.IsQuoted ? ("notice", Notice) : ("statement", Statement);
            yield return new YearCandidate(source, mention.Year!.Value, weight, mention.Line, mention.Title);
        }
    }

    private static IEnumerable<YearCandidate> Named(DocumentText text, string key, string source, double weight) =>
        text.Named(key) is { } value && Year().Match(ChineseNumerals.WithDigits(value)) is { Success: true } year
            ? [new YearCandidate(source, Number(year), weight, null, value)]
            : [];

    private static IEnumerable<YearCandidate> FileNames(DocumentText text)
    {
        var years = FileYear().Matches(text.File).Select(Number).Distinct().ToList();
        return years.Count == 1 ? [new YearCandidate("file_name", years[0], FileName, null, text.File)] : [];
    }

    private static IEnumerable<YearCandidate> Lines(DocumentText text)
    {
        foreach (var line in text.Written.Where(line => line.MayHaveYear))
        {
            if (formHeader.Match(line.Joined) is { Success: true } form)
                yield return new YearCandidate("form", Number(form), Form, line.Number, form.Value);
            if (untilDate.Match(line.Joined) is { Success: true } until)
                yield return new YearCandidate("until", Number(until), Until, line.Number, until.Value);
            if (ownWork.Match(line.Joined) is { Success: true } own)
                yield return new YearCandidate("own_work", Number(own), OwnWorkWeight, line.Number, own.Value);
        }
    }

    /// <summary>2013-2014学年: a school's report is of the year in which the school year ends.</summary>
    private static IEnumerable<YearCandidate> SchoolYear(DocumentText text) =>
        text.Written.Where(line => line.MayHaveYear).Select(line => (Line: line, Match: SchoolYears().Match(line.Joined))).FirstOrDefault(school => school.Match?.Success == true) is { Line: { } line, Match: { } match }
            ? [new YearCandidate("school_year", Number(match), School, line.Number, match.Value)]
            : [];

    /// <summary>The year that the text speaks of most, where it speaks of it more often than of all others together.</summary>
    private static IEnumerable<YearCandidate> MostFrequent(DocumentText text)
    {
        var counts = new Dictionary<int, (int Count, TextLine First, string Words)>();
        foreach (var line in text.Written.Where(line => line.MayHaveYear))
        {
            foreach (Match match in textYear.Matches(line.Joined))
            {
                var year = Number(match);
                var points = match.Groups["own"].Success ? 2 : 1;
                counts[year] = counts.TryGetValue(year, out var known)
                    ? known with { Count = known.Count + points }
                    : (points, line, match.Value);
            }
        }

        if (counts.Count == 0)
            return [];
        var (best, entry) = counts.MaxBy(pair => pair.Value.Count);
        var others = counts.Values.Sum(count => count.Count) - entry.Count;
        return entry.Count >= 2 && entry.Count > others
            ? [new YearCandidate("text", best, Math.Min(MostText, 8 * entry.Count), entry.First.Number, entry.Words)]
            : Opening(text);
    }

    /// <summary>The year that the first paragraph of a report begins with (2017年,某镇按照…): what it is about, where nothing else tells.</summary>
    private static IEnumerable<YearCandidate> Opening(DocumentText text) =>
        text.Written.Select(line => (Line: line, Match: OpeningYear().Match(line.Joined))).FirstOrDefault(opening => opening.Match.Success) is { Line: { } line, Match: { } match }
            ? [new YearCandidate("opening", Number(match), OpeningWeight, line.Number, match.Groups["words"].Value)]
            : [];

    private static int Number(Match match) => int.Parse(match.Groups["y"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<!\\d)(?<y>20[0-3]\\d)(?!\\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();

    /// <summary>A year in a file name, but not a date of download (20220404).</summary>
    [GeneratedRegex("(?<!\\d)(?<y>20[0-3]\\d)(?!\\d|-\\d|\\.\\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FileYear();

    [GeneratedRegex("^[\\[(]?(?<y>20[0-3]\\d)年度[)\\]]?$|统计表?[(](?<y>20[0-3]\\d)年度?[)](?!\\.[a-zA-Z])|(?<!\\d)(?<y>20[0-3]\\d)年度?(?:政府信息公开|政务公开)(?:工作)?(?:情况)?统计(?:报)?表$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FormHeader();

    [GeneratedRegex("截[至止]到?(?<y>20[0-3]\\d)年(?:12月31日|12月底|底|年底|末|年末)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UntilDate();

    /// <summary>结合我校2025年信息公开工作实际: whose work it is, and of which year.</summary>
    [GeneratedRegex("(?:我|本)(?:省|市|州|县|区|旗|局|委|办|厅|镇|乡|街道?|校|院|处|中心|单位|机关|部门)(?<y>20[0-3]\\d)年度?(?:的)?(?:政府|政务)?(?:信息)?公开工作(?!要点|计划|方案)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnWork();

    [GeneratedRegex("^(?<words>(?<y>20[0-3]\\d)年度?),.{20}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OpeningYear();

    [GeneratedRegex("(?<!\\d)20[0-3]\\d年?[-—–~至]+(?<y>20[0-3]\\d)年?学年", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SchoolYears();

    /// <summary>A year in running text; 年度, a following 我局, 全年, 共 … and who published or received how much in it (2019年,某区住建局共主动公开信息27条) tell that it is the report's own.</summary>
    [GeneratedRegex(
        "(?<![\\d《〔\\[(]|转|转入|转至|结转到|较|比)(?<y>20[0-3]\\d)年(?!\\d|度?(?:转入|结转|同期|相比))(?<own>度|,?(?:我|本|全|共|街道|镇|乡|无|没有|未)|,?[^,;。、:\\d]{2,24}(?:公开|发布|收到|受理|接到)[^,;。、:\\d]{0,16}\\d+(?:多|余)?[条件篇份次])?",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex TextYear();
}
