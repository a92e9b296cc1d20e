using System.Text.RegularExpressions;
using Warehouse.Etl;
using Warehouse.Tests.Source;

namespace Warehouse.Tests.Commands;

/// <summary>What the README tells people to type can be typed.</summary>
public sealed class ReadmeTests
{
    private static readonly Regex call = SourceText.Pattern(@"(?:`warehouse|--project etl --) (?<verb>[a-z]+)(?<rest>[^`\n]*)");

    private static string Text => Repository.Files.Single(file => file.Path == "README.md").Text;

    private static IEnumerable<string> Verbs => Program.CommandTree().Subcommands.Select(verb => verb.Name);

    [Test]
    public void Every_verb_of_the_program_is_in_the_readme() =>
        Assert.That(call.Matches(Text).Select(match => match.Groups["verb"].Value).Distinct(), Is.EquivalentTo(Verbs));

    [Test]
    public void Every_call_in_the_readme_is_one_that_the_program_takes()
    {
        var refused = call.Matches(Text)
            .Select(match => (match.Groups["verb"].Value + match.Groups["rest"].Value).Trim())
            .Where(line => Program.CommandTree().Parse(line).Errors.Count > 0);

        Assert.That(refused, Is.Empty);
    }

    [Test]
    public void The_two_commands_come_first()
    {
        var commands = Text.Split('\n').Where(line => line.StartsWith("    dotnet ", StringComparison.Ordinal)).Select(line => line.Trim());

        Assert.That(commands, Is.EqualTo((string[])["dotnet run --project etl -- demo --out out", "dotnet test"]));
    }

    [Test]
    public void Every_picture_and_folder_it_points_to_is_there()
    {
        var links = SourceText.Pattern(@"\]\((?!https?:)(?<path>[^)]+)\)").Matches(Text).Select(match => match.Groups["path"].Value);

        Assert.That(links.Where(link => !Path.Exists(Path.Combine(Repository.Root, link))), Is.Empty);
    }
}
