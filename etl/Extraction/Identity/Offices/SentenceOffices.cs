using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Etl.Extraction.Patterns;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>The offices that sentences name: who compiled the report, where it can be asked for, whose rules it speaks of, who acts.</summary>
internal sealed partial class SentenceOffices(OfficeMentions offices)
{
    private static readonly QuickPattern compiledBy = new(CompiledBy());
    private static readonly QuickPattern reportedOn = new(ReportedOn());
    private static readonly QuickPattern addressWords = new(AddressWords());
    private static readonly QuickPattern contactWords = new(ContactWords());
    private static readonly QuickPattern ownSite = new(OwnSite());
    private static readonly QuickPattern ourArea = new(OurArea());
    private static readonly QuickPattern disclosureOffice = new(DisclosureOffice());
    private static readonly QuickPattern ownRules = new(OwnRules());

    private const double Contact = 40;
    private const double Address = 30;
    private const double Site = 15;
    private const double Subject = 12;

    /// <summary>Too little to name an office alone, enough with 我局.</summary>
    private const double Rules = 4;

    /// <summary>Once named within a sentence is enough with 我街道, and said to be little.</summary>
    private const double Within = 3;

    private const int MostSubjects = 40;
    private const int LongestName = 40;
    private const int ShortestSentence = 8;

    public void Collect(DocumentText text, Pronouns pronouns)
    {
        var subjects = 0;
        TextLine? before = null;
        foreach (var line in text.Written)
        {
            if (before is not null && Broken(before.Joined, line.Joined) is { Length: > 0 } broken && compiledBy.Matches(broken).FirstOrDefault(IsOneOfficeOrTwo) is { Index: 0 } wrapped)
                AddWrapped(wrapped.Groups["n"].Value, before.Number);
            before = line;
            if (line.Joined.Length < ShortestSentence)
                continue;
            foreach (Match match in compiledBy.Matches(line.Joined).Where(IsOneOfficeOrTwo))
                AddCompiler(match.Groups["n"].Value, line.Number);
            foreach (Match match in reportedOn.IsMatch(line.Joined) ? Compiler().Matches(line.Joined).AsEnumerable() : [])
                AddCompiler(match.Groups["n"].Value, line.Number, "statement");
            foreach (Match match in addressWords.Matches(line.Joined))
                AddUnit(AfterNumbers().Replace(match.Groups["n"].Value, ""), "address", Address, line.Number);
            foreach (Match match in contactWords.Matches(line.Joined).Where(match => !Gazetteer.Current.HasFullNameAt(line.Joined, match.Index)))
                AddContact(match.Groups["n"].Value, line.Number, text, pronouns);
            foreach (Match match in ownSite.Matches(line.Joined))
                AddSite(match.Groups["n"].Value, line.Number, text, pronouns);
            foreach (Match match in MayNameRules(line.Joined) ? ownRules.Matches(line.Joined).AsEnumerable() : [])
                AddOwn(match.Groups["n"].Value, line.Number);
            if (subjects < MostSubjects && OfficeKinds.MayHold(line.Joined))
                subjects += AddSubjects(line, MostSubjects - subjects);
        }

        AddTownships(text, pronouns);
    }

    /// <summary>Whole on one line the name would be read as the compiler's and as the one before 年度报告.</summary>
    private void AddWrapped(string words, int line)
    {
        AddCompiler(words, line);
        AddCompiler(words, line, "statement");
    }

    /// <summary>由某市水利|局编制: the compiler's name where the page breaks its lines within it; empty where no sentence goes on.</summary>
    private static string Broken(string line, string next)
    {
        var at = line.LastIndexOf('由');
        return at >= 0 && line.Length - at <= LongestName && line.AsSpan(at).IndexOfAny("。;,:") < 0 ? line[at..] + next : "";
    }

    private static bool IsOneOfficeOrTwo(Match compilers) =>
        !compilers.Groups["second"].Success || (OfficeNameParser.Parse(compilers.Groups["n"].Value) is not null && OfficeNameParser.Parse(compilers.Groups["second"].Value) is not null);

    private int AddSubjects(TextLine line, int most)
    {
        var added = 0;
        foreach (var words in SentenceSubjects.In(line.Joined).Where(words => OfficeKinds.Of(words, out _) is not null && !NoSubject().IsMatch(words)).Take(most))
        {
            added++;
            AddSubject(words, line.Number);
        }

        return added;
    }

    /// <summary>某大学学校办公室 acts for its university; a bureau's section may be an office of its own.</summary>
    private void AddSubject(string words, int line)
    {
        if (words.EndsWith("办公室", StringComparison.Ordinal) && OfficeNameParser.ParseUnit(words) is { Kind.Code: "public_institution" } unit)
            offices.Add(unit, words, "subject", Subject, line);
        else
            offices.Add(words, "subject", Subject, line);
    }

    /// <summary>
    /// The site that offers the report for download is the office's own or its government's; that is the office where the
    /// report speaks for the whole area (我县) and of no office of its own (我局).
    /// </summary>
    private void AddSite(string words, int line, DocumentText text, Pronouns pronouns)
    {
        if (OfficeNameParser.ParseUnit(words) is { } name
            && (name.Kind.Scope == "own" || (pronouns.Most is null && text.Lines.Any(other => ourArea.IsMatch(other.Joined)))))
            offices.Add(name, words, "site", Site, line);
    }

    private static bool MayNameRules(string text) => text.Contains("领导小组", StringComparison.Ordinal) || text.Contains('》', StringComparison.Ordinal);

    /// <summary>An office names itself in its own rules and groups; governments above it do so, too, and are left out.</summary>
    private void AddOwn(string words, int line)
    {
        if (!NoSubject().IsMatch(words) && OfficeNameParser.Parse(words) is { Kind.Scope: "own" } name)
            offices.Add(name, words, "own_rules", Rules, line);
    }

    /// <summary>由某局指挥中心办公室编制, 由某高新区党政办公室编制: a section compiles for its bureau or zone; a government's office is an office of its own.</summary>
    private void AddCompiler(string words, int line, string source = "compiled_by")
    {
        if (OfficeNameParser.ParseUnit(words) is { Township: null } unit && (unit.Kind.Scope == "own" || unit.Kind.Code == "development_zone"))
            offices.Add(unit, words, source, OfficeMentions.Statement, line);
        else
            offices.Add(words, source, OfficeMentions.Statement, line);
    }

    /// <summary>
    /// 请与某县政府信息公开管理办公室联系: the office is the county's government, where the report speaks for the whole area and of
    /// no office of its own.
    /// </summary>
    private void AddContact(string words, int line, DocumentText text, Pronouns pronouns)
    {
        if (disclosureOffice.Match(words) is { Success: true } area)
        {
            if (pronouns.Most is null && text.Lines.Any(other => ourArea.IsMatch(other.Joined)))
                AddUnit(area.Groups["n"].Value, "contact", Contact, line);
        }
        else
        {
            AddUnit(words, "contact", Contact, line);
        }
    }

    private void AddUnit(string words, string source, double weight, int line) => offices.Add(OfficeNameParser.ParseUnit(words), words, source, weight, line);

    /// <summary>A report that calls itself a town's or a street's and nowhere in the usual places says which: the towns that its sentences name.</summary>
    private void AddTownships(DocumentText text, Pronouns pronouns)
    {
        if (!pronouns.SpeakForTownship || offices.Found.Any(mention => mention.Name.Township is not null))
            return;
        var townships = Gazetteer.Current.Townships;
        foreach (var line in text.Written)
        {
            for (var at = townships.NextAt(line.Joined, 0); at < line.Joined.Length; at = townships.NextAt(line.Joined, at + 1))
            {
                if (townships.LongestAt(line.Joined, at, out var length).Count == 0)
                    continue;
                var words = line.Joined[at..(at + length + EndingOf(line.Joined.AsSpan(at + length)))];
                if (OfficeNameParser.Parse(words) is { } name && pronouns.Fits(name.Kind.Code) == true)
                    offices.Add(name, words, "within", Within, line.Number);
                at += length - 1;
            }
        }
    }

    private static int EndingOf(ReadOnlySpan<char> rest) => rest.StartsWith("办事处") ? 3 : rest.StartsWith("人民政府") ? 4 : 0;

    /// <summary>One office, or two under one roof: 由某市统计局、国家统计局某某调查队编制.</summary>
    [GeneratedRegex("由(?<n>[^,。;:、由《》“”]{3,40}?)(?:、(?<second>[^,。;:、由《》“”]{4,40}?))?(?:负责|组织|牵头)?(?:(?:按照|根据|依据|依照)[^。;]{0,200}?)?(?:编制|汇编|编写|汇总|综合(?=[各全本所])|撰写)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CompiledBy();

    [GeneratedRegex("(?:^|[。,;:])(?<n>[^,。;:、《》“”]{3,40}?)(?:依照|依据|根据|按照)?(?:[现特]?(?:编制|编写|制作|撰写)|[现特]?(?:向社会)?(?:公布|发布|公开)|对)(?:了|本(?:单位|机关|部门|[局委办厅院校镇乡]|街道)?|的)?(?:《?20\\d\\d年|本报告|本年度|本年报|政府信息公开)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Compiler();

    /// <summary>What <see cref="Compiler"/> has behind the name; few lines have it, and it is found faster.</summary>
    [GeneratedRegex("(?:编制|编写|制作|撰写|公布|发布|公开|对)(?:了|本(?:单位|机关|部门|[局委办厅院校镇乡]|街道)?|的)?(?:《?20\\d\\d年|本报告|本年度|本年报|政府信息公开)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReportedOn();

    [GeneratedRegex("(?:地址|地点)[:]?(?:位于)?(?<n>[^,。;()]{4,60})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressWords();

    /// <summary>Street, number, floor: what comes after them in an address may be the office.</summary>
    [GeneratedRegex("^.*\\d+(?:号|楼|室|层|幢|栋|单元|-)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AfterNumbers();

    [GeneratedRegex("(?:联系|咨询|请与|请向|可向|可与|直接与|请联系|可联系|向|与|联系:|联系单位:)(?!我|本)(?<n>[\\u4E00-\\u9FFF()]{3,36}?)(?:办理|联系|咨询|反映|提出|查询|索取|\\((?=电话|地址|联系)|[,。;:(]|电话|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ContactWords();

    [GeneratedRegex("(?:从|在|登录|通过)“?(?<n>[\\u4E00-\\u9FFF]{3,24}?)”?(?:官方|政务|政府|门户)*(?:网站|官网|\\(https?:[^()]*\\))[^。;]{0,40}(?:下载|查阅|查看|获取)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnSite();

    [GeneratedRegex("^(?<n>[^政]{2,12}[省市州县区旗盟])(?:(?:人民)?(?:政府)?信息公开|政务公开)(?:管理|工作)?办(?:公室)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DisclosureOffice();

    [GeneratedRegex("[我本][省市州县区旗](?:政府信息|政务公开|认真|严格|坚持|深入|全面|高度|各级|紧紧|积极|把|将)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OurArea();

    /// <summary>某县农业农村局政府信息公开工作领导小组, 《某县农业农村局政务公开工作制度》.</summary>
    [GeneratedRegex("(?<n>[\\u4E00-\\u9FFF()]{3,30}?)(?:20\\d\\d年度?)?(?:政府|政务)?(?:信息)?(?:与政务|和政务)?公开(?:工作)?(?:领导小组|[^《》。;,]{0,16}(?:制度|机制|指南|目录|清单|办法|规定|细则|规程)》)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnRules();

    /// <summary>按照区政府办公室的部署, 请与某局联系, 通过县政府门户网站: an office that somebody else turns to.</summary>
    [GeneratedRegex("^(?:按照|依照|根据|依据|遵照|请与|请联系|请向|请咨询|如有|如对|通过|依托|利用|借助|登录)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoSubject();
}
