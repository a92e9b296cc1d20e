using System.Text.RegularExpressions;

namespace Warehouse.Tests.Source;

/// <summary>What keeps the sources readable for a stranger.</summary>
internal static class StyleRules
{
    private const int MostLines = 400;

    private static readonly Regex topLevelType = SourceText.Pattern(
        @"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe) )*(?:class|record|struct|enum|interface|delegate)\b.*$", RegexOptions.Multiline);

    private static readonly Regex emptyName = SourceText.Pattern(
        @"\b(?:class|record|struct|enum|interface) \w*(?:Helper|Utils?|Utilities|Manager)s?\b");

    private static readonly Regex unfinished = SourceText.Pattern(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException|^\s*#region", RegexOptions.Multiline);

    private static readonly Regex machinePath = SourceText.Pattern(@"(?<![\w.])/(?:work|root|home/\w+|tmp/wt)/|[A-Z]:\\Users");

    private static readonly Regex comment = SourceText.Pattern(@"//[^\n]*|@\*.*?\*@|/\*.*?\*/", RegexOptions.Singleline);

    private static readonly Regex chinese = SourceText.Pattern(@"\p{IsCJKUnifiedIdeographs}[^""\n<]*");

    private static readonly Regex takenName = SourceText.Pattern(@"\{(?:Time|Level|Message|Exception|Event)\}");

    public static IEnumerable<SourceRule> All =>
    [
        new("No value of a log line is called as what every line has",
            file => file.Is(".cs") && file.IsUnder("etl"),
            file => SourceText.Matches(file, takenName),
            new("etl/Jobs/X.cs", "log.Information(\"{File}: {Message}\", file, message);"),
            new("etl/Jobs/X.cs", "log.Information(\"{File}: {Detail}\", file, message);")),
        new("A file holds one top-level type",
            file => file.Is(".cs"),
            file => SourceText.Matches(file, topLevelType).Skip(1),
            new("etl/X.cs", "namespace N;\n\npublic sealed record A;\n\ninternal static class B\n{\n}\n"),
            new("etl/X.cs", "namespace N;\n\npublic sealed class A\n{\n    private sealed class B;\n}\n")),
        new("No file is longer than 400 lines",
            file => file.Is(".cs", ".razor", ".sql", ".js", ".mjs", ".css"),
            file => file.LineOf(file.Text.Length) - 1 is > MostLines and var lines ? [$"{file.Path}: {lines} lines"] : [],
            new("etl/X.cs", new string('\n', MostLines + 1)),
            new("etl/X.cs", new string('\n', MostLines))),
        new("No type is called Helper, Utils or Manager",
            file => file.Is(".cs"),
            file => SourceText.Matches(file, emptyName),
            new("etl/X.cs", "internal static class TextUtils"),
            new("etl/X.cs", "internal static class TextRepair")),
        new("Nothing is left unfinished",
            file => file.Is(".cs", ".razor", ".sql", ".js", ".mjs", ".css"),
            file => SourceText.Matches(file, unfinished),
            new("etl/X.cs", "throw new NotImplementedException();"),
            new("etl/X.cs", "throw new InvalidOperationException();")),
        new("What a report says stands among its texts",
            file => file.Is(".cs", ".razor", ".js", ".mjs", ".css") && file.IsUnder("reports"),
            file => SourceText.Matches(file with { Text = comment.Replace(file.Text, match => new string('\n', match.Value.Count(letter => letter == '\n'))) }, chinese),
            new("reports/X.razor", "<p>合计</p>"),
            new("reports/X.razor", "@* 合计 *@\n<p>@Texts.Of(\"total\")</p> // 合计")),
        new("No file names a path of the machine it was written on",
            _ => true,
            file => SourceText.Matches(file, machinePath),
            new("README.md", "See /home/someone/notes"),
            new("README.md", "See docs/home/someone/notes")),
    ];
}
