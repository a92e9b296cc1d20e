using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>The offices that stand where a document shows whose it is: in its titles, its particulars, its letterhead and its signature.</summary>
internal sealed partial class TitleOffices(OfficeMentions offices)
{
    private const double Title = 100;
    private const double Publisher = 0.7;
    private const double Signature = 60;
    private const double SiteName = 30;
    private const double Carrier = 60;
    private const double FileName = 35;
    private const double Breadcrumb = 20;
    private const int LetterheadLines = 12;

    /// <summary>What follows the name of the office that issues a document on its letterhead: 桃江县教育局文件.</summary>
    private const string Document = "文件";

    private static readonly QuickPattern verbs = new(Verb());

    public void Collect(DocumentText text, IReadOnlyList<GenreMention> mentions, IReadOnlyList<DocumentField> fields)
    {
        AddTitles(mentions);
        AddParticulars(text, fields);
        AddSignature(text, mentions);
    }

    private void AddTitles(IReadOnlyList<GenreMention> mentions)
    {
        foreach (var mention in mentions.Where(mention => !mention.IsQuoted))
        {
            var (source, weight) = mention.IsTitle ? ("title", Title) : ("statement", OfficeMentions.Statement);
            var verb = verbs.Match(mention.Prefix);
            if (verb.Success)
            {
                offices.Add(mention.Prefix[..verb.Index], source, weight, mention.Line);
                offices.Add(WithoutParts(mention.Prefix[(verb.Index + verb.Length)..]), source, weight, mention.Line);
            }
            else
            {
                offices.Add(WithoutBodies(WithoutPerson(TopicAfterYear().Replace(mention.Prefix, "$1"))), source, weight, mention.Line);
            }

            if (BracketedOffice().Match(mention.Suffix) is { Success: true } bracketed)
                offices.Add(bracketed.Groups["n"].Value, source, weight, mention.Line);
            if (DashedOffice().Match(mention.Suffix) is { Success: true } dashed)
                AddDashed(dashed.Groups["n"].Value, dashed.Groups["hyphen"].Success, source, mention.Line);
        }
    }

    /// <summary>年度报告——某局; behind a hyphen stands as often the name of the site, which is a government's.</summary>
    private void AddDashed(string words, bool isHyphen, string source, int line)
    {
        if (!isHyphen)
            offices.Add(words, source, Signature, line);
        else if (OfficeNameParser.Parse(words) is { Kind.Scope: "own" } name)
            offices.Add(name, words, source, SiteName, line);
    }

    /// <summary>综合丽水市各县(市、区)政府…: a whole and its parts; the report is the whole's.</summary>
    private static string WithoutParts(string words) =>
        words.IndexOf('各', StringComparison.Ordinal) is > 1 and var parts ? words[..parts] : words;

    /// <summary>东城区人民政府和各街道、委办局的政府信息公开年度报告: those below it are no part of the name.</summary>
    private static string WithoutBodies(string words) => AndBodies().Match(words) is { Success: true } bodies ? words[..bodies.Index] : words;

    /// <summary>签发人:某某某 2014年某市第二中学…: what stands before the year is no place, and behind it one begins.</summary>
    private static string WithoutPerson(string words) =>
        PersonBeforeYear().Match(words) is { Success: true } person
        && !BeginsWithPlace(person.Groups["n"].Value) && BeginsWithPlace(person.Groups["rest"].Value) && OfficeKinds.Of(person.Groups["n"].Value, out _) is null
            ? person.Groups["rest"].Value : words;

    private static bool BeginsWithPlace(string words) =>
        Gazetteer.Current.HasFullNameAt(words, 0) || Gazetteer.Current.ShortDivisions.HasAt(words, 0);

    private void AddParticulars(DocumentText text, IReadOnlyList<DocumentField> fields)
    {
        offices.Add(text.Named(MetadataKey.Publisher), "publisher", Carrier, null);
        if (text.Named(MetadataKey.Title) is { } title && GenreFinder.In(title) is { } mention)
            offices.Add(mention.Prefix, "carrier_title", Carrier, null);
        if (GenreFinder.In(text.File) is { } file)
            offices.Add(file.Prefix, "file_name", FileName, null);
        foreach (var field in fields.Where(field => field.Field == "publisher"))
            offices.Add(field.Value, "publisher", field.Weight * Publisher, field.Line);
        foreach (var line in text.Head.Where(line => line.Text.Contains('>', StringComparison.Ordinal)))
        {
            foreach (var item in line.Text.Split('>', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                offices.Add(item, "breadcrumb", Breadcrumb, line.Number);
        }
    }

    /// <summary>A short line that is nothing but a name: under the text, or between the title and the text.</summary>
    private void AddSignature(DocumentText text, IReadOnlyList<GenreMention> mentions)
    {
        var titles = mentions.Where(mention => mention.IsTitle).Select(mention => mention.Line).ToHashSet();
        var head = text.Head.Take(LetterheadLines).ToList();
        foreach (var line in text.Foot.Concat(head).DistinctBy(line => line.Number).Where(line => !FieldReader.BeginsWithBareLabel(line)))
        {
            var at = head.IndexOf(line);
            var words = SignatureDate().Replace(line.Joined, "");
            var isLetterhead = at >= 0 && words.EndsWith(Document, StringComparison.Ordinal);
            if (isLetterhead)
                words = words[..^Document.Length];
            if (words.Length is < 3 or > 30 || words.Contains("公开", StringComparison.Ordinal) || words.Contains("公示", StringComparison.Ordinal))
                continue;
            // Above and below the title stands the office; elsewhere at the top often the site's name, which may be another's.
            var beside = at < 0 || isLetterhead || titles.Contains(Number(head, at - 1)) || titles.Contains(Number(head, at + 1));
            offices.Add(words, "signature", beside ? Signature : SiteName, line.Number);
        }

        static int Number(List<TextLine> lines, int at) => at >= 0 && at < lines.Count ? lines[at].Number : -1;
    }

    /// <summary>
    /// What parts the one who reports from the report: 大南街道编制2018年度…, 现公布开发区2009年…; but 综合行政执法局 and
    /// 机构编制委员会 are names.
    /// </summary>
    [GeneratedRegex("(?:现|特)?(?:予以)?(?:公布|发布|编制(?!委|办)|编写|汇编|撰写|制作|形成|总结|汇总|综合(?!实验|保税|行政|执法|治理|管理|交通|服务|改革|监督|开发|事务|部|局|处|科|办))(?:了|本|的|出)?|(?:本报告|本年报|本年度报告)(?:是|为)?|现将|特将", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Verb();

    /// <summary>海关总署2010年海关信息公开…: whose report, then what kind of information it is about.</summary>
    [GeneratedRegex("^(.{3,}20[0-3]\\d年度?)[\\u4E00-\\u9FFF]{2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TopicAfterYear();

    [GeneratedRegex("^(?<n>[\\u4E00-\\u9FFF]{2,3})20[0-3]\\d年度?(?<rest>[\\u4E00-\\u9FFF]{4,})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PersonBeforeYear();

    [GeneratedRegex("(?<=[省市州县区旗盟府])(?:和|及|与|以及|、)各.*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AndBodies();

    [GeneratedRegex("^\\((?<n>[^()\\d]{3,30})\\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BracketedOffice();

    [GeneratedRegex("^(?:[—–]+|(?<hyphen>[_-]+))(?<n>[\\u4E00-\\u9FFF()]{3,30})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DashedOffice();

    [GeneratedRegex("20[0-3]\\d年\\d{1,2}月\\d{1,2}日$|^[(]?单位[:]?(?:名称)?[:]?|\\(?盖章\\)?:?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SignatureDate();
}
