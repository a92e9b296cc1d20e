using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>Collects the offices that a document names in the places where documents tell who they are from.</summary>
internal sealed partial class OfficeMentions
{
    private static readonly QuickPattern compiledBy = new(CompiledBy());
    private static readonly QuickPattern reportedOn = new(ReportedOn());
    private static readonly QuickPattern addressWords = new(AddressWords());
    private static readonly QuickPattern contactWords = new(ContactWords());
    private static readonly QuickPattern ownSite = new(OwnSite());
    private static readonly QuickPattern ourArea = new(OurArea());
    private static readonly QuickPattern verbs = new(Verb());
    private static readonly QuickPattern ownRules = new(OwnRules());

    /// <summary>The manifest is the operator's word: it stands above everything in the document.</summary>
    public const double Manifest = 1000;

    private const double Title = 100;
    private const double Statement = 70;
    private const double Publisher = 0.7;
    private const double Signature = 60;
    private const double SiteName = 30;
    private const double Carrier = 60;
    private const double Contact = 40;
    private const double FileName = 35;
    private const double Address = 30;
    private const double Breadcrumb = 20;
    private const double Site = 15;
    private const double Subject = 12;

    /// <summary>Too little to name an office alone, enough with 我局.</summary>
    private const double Rules = 4;

    /// <summary>More than any report has; the time spent on hostile documents stays small.</summary>
    private const int MostMentions = 200;

    private const int MostSubjects = 40;
    private const int LetterheadLines = 12;
    private const int ShortestSentence = 8;

    private readonly List<OfficeMention> found = [];

    /// <summary>Names that were masked beyond reading: their line and their words.</summary>
    private readonly List<(int? Line, string Words)> masked = [];

    private OfficeMentions()
    {
    }

    public IReadOnlyList<OfficeMention> Found => found;

    public IReadOnlyList<(int? Line, string Words)> Masked => masked;

    public static OfficeMentions Collect(DocumentText text, IReadOnlyList<GenreMention> mentions, IReadOnlyList<DocumentField> fields)
    {
        var offices = new OfficeMentions();
        offices.Add(text.Named(MetadataKey.ManifestOffice), "manifest", Manifest, null);
        offices.AddTitles(mentions);
        offices.AddParticulars(text, fields);
        offices.AddSignature(text, mentions);
        offices.AddSentences(text);
        return offices;
    }

    private void AddTitles(IReadOnlyList<GenreMention> mentions)
    {
        foreach (var mention in mentions.Where(mention => !mention.IsQuoted))
        {
            var (source, weight) = mention.IsTitle ? ("title", Title) : ("statement", Statement);
            var verb = verbs.Match(mention.Prefix);
            if (verb.Success)
            {
                Add(mention.Prefix[..verb.Index], source, weight, mention.Line);
                Add(WithoutParts(mention.Prefix[(verb.Index + verb.Length)..]), source, weight, mention.Line);
            }
            else
            {
                Add(TopicAfterYear().Replace(mention.Prefix, "$1"), source, weight, mention.Line);
            }

            if (BracketedOffice().Match(mention.Suffix) is { Success: true } bracketed)
                Add(bracketed.Groups["n"].Value, source, weight, mention.Line);
        }
    }

    /// <summary>综合丽水市各县(市、区)政府…: a whole and its parts; the report is the whole's.</summary>
    private static string WithoutParts(string words) =>
        words.IndexOf('各', StringComparison.Ordinal) is > 1 and var parts ? words[..parts] : words;

    private void AddParticulars(DocumentText text, IReadOnlyList<DocumentField> fields)
    {
        Add(text.Named(MetadataKey.Publisher), "publisher", Carrier, null);
        if (text.Named(MetadataKey.Title) is { } title && GenreFinder.In(title) is { } mention)
            Add(mention.Prefix, "carrier_title", Carrier, null);
        if (GenreFinder.In(text.File) is { } file)
            Add(file.Prefix, "file_name", FileName, null);
        foreach (var field in fields.Where(field => field.Field == "publisher"))
            Add(field.Value, "publisher", field.Weight * Publisher, field.Line);
        foreach (var line in text.Head.Where(line => line.Text.Contains('>', StringComparison.Ordinal)))
        {
            foreach (var item in line.Text.Split('>', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Add(item, "breadcrumb", Breadcrumb, line.Number);
        }
    }

    /// <summary>A short line that is nothing but a name: under the text, or between the title and the text.</summary>
    private void AddSignature(DocumentText text, IReadOnlyList<GenreMention> mentions)
    {
        var titles = mentions.Where(mention => mention.IsTitle).Select(mention => mention.Line).ToHashSet();
        var head = text.Head.Take(LetterheadLines).ToList();
        foreach (var line in text.Foot.Concat(head).DistinctBy(line => line.Number))
        {
            var words = SignatureDate().Replace(line.Joined, "");
            if (words.Length is < 3 or > 30 || words.Contains("公开", StringComparison.Ordinal) || words.Contains("公示", StringComparison.Ordinal))
                continue;
            // Above and below the title stands the office; elsewhere at the top often the site's name, which may be another's.
            var at = head.IndexOf(line);
            var beside = at < 0 || titles.Contains(Number(head, at - 1)) || titles.Contains(Number(head, at + 1));
            Add(words, "signature", beside ? Signature : SiteName, line.Number);
        }

        static int Number(List<TextLine> lines, int at) => at >= 0 && at < lines.Count ? lines[at].Number : -1;
    }

    private void AddSentences(DocumentText text)
    {
        var subjects = 0;
        foreach (var line in text.Worded)
        {
            if (line.Joined.Length < ShortestSentence)
                continue;
            foreach (Match match in compiledBy.Matches(line.Joined))
                AddCompiler(match.Groups["n"].Value, line.Number);
            foreach (Match match in reportedOn.IsMatch(line.Joined) ? Compiler().Matches(line.Joined).AsEnumerable() : [])
                AddCompiler(match.Groups["n"].Value, line.Number, "statement");
            foreach (Match match in addressWords.Matches(line.Joined))
                AddUnit(AfterNumbers().Replace(match.Groups["n"].Value, ""), "address", Address, line.Number);
            foreach (Match match in contactWords.Matches(line.Joined))
                AddUnit(match.Groups["n"].Value, "contact", Contact, line.Number);
            foreach (Match match in ownSite.Matches(line.Joined))
                AddSite(match.Groups["n"].Value, line.Number, text);
            foreach (Match match in MayNameRules(line.Joined) ? ownRules.Matches(line.Joined).AsEnumerable() : [])
                AddOwn(match.Groups["n"].Value, line.Number);
            if (subjects < MostSubjects && OfficeKinds.MayHold(line.Joined))
                subjects += AddSubjects(line, MostSubjects - subjects);
        }
    }

    private int AddSubjects(TextLine line, int most)
    {
        var added = 0;
        foreach (var words in SentenceSubjects.In(line.Joined).Where(words => OfficeKinds.Of(words, out _) is not null && !NoSubject().IsMatch(words)).Take(most))
        {
            added++;
            Add(words, "subject", Subject, line.Number);
        }

        return added;
    }

    private void Add(string? words, string source, double weight, int? line)
    {
        if (words is null || words.Length < 2 || found.Count + masked.Count >= MostMentions)
            return;
        if (OfficeNameParser.Parse(words, out var unreadable) is { } name)
            found.Add(new OfficeMention(name, source, weight, line, words));
        else if (unreadable && source is ("title" or "statement" or "publisher" or "signature"))
            masked.Add((line, words));
    }

    private void AddUnit(string words, string source, double weight, int line)
    {
        if (found.Count < MostMentions && OfficeNameParser.ParseUnit(words) is { } name)
            found.Add(new OfficeMention(name, source, weight, line, words));
    }

    /// <summary>由某局指挥中心办公室编制: a section compiles for its bureau; a government's office is an office of its own.</summary>
    private void AddCompiler(string words, int line, string source = "compiled_by")
    {
        if (OfficeNameParser.ParseUnit(words) is { Kind.Scope: "own", Township: null } unit && found.Count < MostMentions)
            found.Add(new OfficeMention(unit, source, Statement, line, words));
        else
            Add(words, source, Statement, line);
    }

    /// <summary>
    /// The site that offers the report for download is the office's own or its government's; that is the office where the
    /// report speaks for the whole area (我县) and of no office of its own (我局).
    /// </summary>
    private void AddSite(string words, int line, DocumentText text)
    {
        if (found.Count < MostMentions && OfficeNameParser.ParseUnit(words) is { } name
            && (name.Kind.Scope == "own" || (Pronouns.In(text).Most is null && text.Lines.Any(other => ourArea.IsMatch(other.Joined)))))
            found.Add(new OfficeMention(name, "site", Site, line, words));
    }

    private static bool MayNameRules(string text) => text.Contains("领导小组", StringComparison.Ordinal) || text.Contains('》', StringComparison.Ordinal);

    /// <summary>An office names itself in its own rules and groups; governments above it do so, too, and are left out.</summary>
    private void AddOwn(string words, int line)
    {
        if (found.Count < MostMentions && OfficeNameParser.Parse(words) is { Kind.Scope: "own" } name)
            found.Add(new OfficeMention(name, "own_rules", Rules, line, words));
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

    [GeneratedRegex("^\\((?<n>[^()\\d]{3,30})\\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BracketedOffice();

    [GeneratedRegex("20[0-3]\\d年\\d{1,2}月\\d{1,2}日$|^[(]?单位[:]?(?:名称)?[:]?|\\(?盖章\\)?:?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SignatureDate();

    [GeneratedRegex("由(?<n>[^,。;:、由《》“”]{3,40}?)(?:负责|组织|牵头)?(?:(?:按照|根据|依据|依照)[^。;]{0,200}?)?(?:编制|汇编|编写|汇总|撰写)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CompiledBy();

    [GeneratedRegex("(?:^|[。,;:])(?<n>[^,。;:、《》“”]{3,40}?)(?:依照|依据|根据|按照)?(?:现?编制|现?(?:向社会)?(?:公布|发布|公开)|对)(?:了|本|的)?(?:《?20\\d\\d年|本报告|本年度|本年报|政府信息公开)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Compiler();

    /// <summary>What <see cref="Compiler"/> has behind the name; few lines have it, and it is found faster.</summary>
    [GeneratedRegex("(?:编制|公布|发布|公开|对)(?:了|本|的)?(?:《?20\\d\\d年|本报告|本年度|本年报|政府信息公开)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReportedOn();

    [GeneratedRegex("(?:地址|地点)[:]?(?:位于)?(?<n>[^,。;()]{4,60})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressWords();

    [GeneratedRegex("(?:从|在|登录|通过)“?(?<n>[\\u4E00-\\u9FFF]{3,24}?)”?(?:官方|政务|政府|门户)*(?:网站|官网|\\(https?:[^()]*\\))[^。;]{0,40}(?:下载|查阅|查看|获取)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnSite();

    [GeneratedRegex("我[省市州县区旗](?:政府信息|政务公开|认真|严格|坚持|深入|全面|高度|各级|紧紧|积极)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OurArea();

    /// <summary>某县农业农村局政府信息公开工作领导小组, 《某县农业农村局政务公开工作制度》.</summary>
    [GeneratedRegex("(?<n>[\\u4E00-\\u9FFF()]{3,30}?)(?:20\\d\\d年度?)?(?:政府|政务)?(?:信息)?(?:与政务|和政务)?公开(?:工作)?(?:领导小组|[^《》。;,]{0,16}(?:制度|机制|指南|目录|清单|办法|规定)》)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnRules();

    /// <summary>Street, number, floor: what comes after them in an address may be the office.</summary>
    [GeneratedRegex("^.*\\d+(?:号|楼|室|层|幢|栋|单元|-)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AfterNumbers();

    [GeneratedRegex("(?:联系|咨询|请与|请向|可向|可与|直接与|请联系|可联系|向|与|联系:|联系单位:)(?!我|本)(?<n>[\\u4E00-\\u9FFF()]{3,36}?)(?:办理|联系|咨询|反映|提出|查询|索取|\\((?=电话|地址|联系)|[,。;:(]|电话|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ContactWords();

    /// <summary>按照区政府办公室的部署, 请与某局联系: an office that somebody else turns to.</summary>
    [GeneratedRegex("^(?:按照|依照|根据|依据|遵照|请与|请联系|请向|请咨询|如有|如对)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoSubject();
}
