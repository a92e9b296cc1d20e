using System.CommandLine;
using System.Diagnostics;
using Warehouse.Etl;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Source;

namespace Warehouse.Tests.Commands;

/// <summary>The operator's page says all that can be set, and its commands work in the order they stand in.</summary>
[NonParallelizable]
public sealed class OperatorPageTests
{
    /// <summary>
    /// The commands need root, an account and systemd: those are stood in for. The service is the command that its unit names;
    /// everything else is run as it stands, with the folders of the system below one of the test's own.
    /// </summary>
    private const string StandIns = """
        set -eu
        warehouse() { dotnet "$PROGRAM" "$@" || { status=$?; [ $status -eq 1 ] || exit $status; }; }
        useradd() { :; }
        chown() { for last; do :; done; [ -e "$last" ]; }
        systemctl() {
          [ -s "$PLACE/etc/systemd/system/warehouse.service" ] && [ -s "$PLACE/etc/systemd/system/warehouse.timer" ]
          case "$*" in "start warehouse.service") warehouse $(sed -n 's|^ExecStart=/opt/warehouse/warehouse ||p' "$PLACE/etc/systemd/system/warehouse.service") ;; esac
        }
        """;

    private static readonly string[] systemFolders = ["/etc/", "/var/", "/srv/"];

    private static string Readme => Repository.Files.Single(file => file.Path == "README.md").Text;

    private static IEnumerable<Option> Options => Below(Program.CommandTree()).SelectMany(command => command.Options).Where(option => option.Name is not ("--help" or "--version"));

    private static string Page
    {
        get
        {
            var start = Readme.IndexOf("## For operators", StringComparison.Ordinal);
            return Readme[start..Readme.IndexOf("\n## ", start, StringComparison.Ordinal)];
        }
    }

    private static IReadOnlyList<string> Commands =>
        [.. Page.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Trim())];

    [Test]
    public void Every_option_of_every_verb_is_on_the_page() =>
        Assert.That(Options.Select(option => option.Name).Distinct().Where(name => !SourceText.Pattern($@"(?<![\w-]){name}(?![\w-])").IsMatch(Page)), Is.Empty);

    [Test]
    public void Every_setting_is_on_the_page_with_its_key_its_variable_and_what_holds_without_it()
    {
        var missing = KnownSettings.All.Where(setting => !Page.Contains(
            $"| `{setting.Name}` | {(setting.IsKey ? $"`{setting.Key}`" : "")} | `{setting.Variable}` | {(setting.Standard is { } standard ? $"`{standard}`" : "")} |".Replace("|  |", "| |", StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.That(missing.Select(setting => setting.Key), Is.Empty);
        Assert.That(Page, Does.Contain(KnownSettings.PasswordVariable));
    }

    [Test]
    public async Task Every_setting_is_in_the_help_with_its_key_and_its_variable()
    {
        var help = (await CommandRun.OfAsync("nightly", "--help")).Output.ReplaceLineEndings(" ");

        var missing = KnownSettings.All.Where(setting => !help.Contains(setting.Name, StringComparison.Ordinal)
            || !help.Contains($"{(setting.IsKey ? $"key {setting.Key}, " : "")}variable {setting.Variable}", StringComparison.Ordinal));
        Assert.That(missing.Select(setting => setting.Key), Is.Empty);
        Assert.That(help, Does.Contain(KnownSettings.PasswordVariable));
    }

    [Test]
    public void The_page_covers_what_a_new_operator_asks_in_that_order() =>
        Assert.That(
            SourceText.Pattern(@"\n### (?<title>.*)").Matches(Page).Select(match => match.Groups["title"].Value),
            Is.EqualTo(new[] { "Settings", "Install", "Schedule", "First night", "A document in quarantine", "A value that the document has wrong", "When a night fails", "Back-up and restore", "Upgrade" }));

    [Test]
    public void The_commands_of_the_page_work_one_after_another()
    {
        if (!ProgramProcess.IsInstalled("sqlite3"))
            Assert.Ignore("The program sqlite3 is not installed.");
        using var place = new TemporaryFolder();
        foreach (var folder in (string[])["etc/systemd/system", "srv/warehouse", "var/lib"])
            Directory.CreateDirectory(place[folder]);
        // The page puts documents into the inbox in its own words; one that is no report comes with them.
        var script = string.Join('\n', Commands.Select(command => command.StartsWith("cp tests/documents", StringComparison.Ordinal)
            ? $"{command}; echo minutes > /srv/warehouse/inbox/notes.txt"
            : command));
        script = systemFolders.Aggregate(script, (text, folder) => text.Replace(folder, place.Path + folder, StringComparison.Ordinal));
        var start = new ProcessStartInfo("bash", ["-c", StandIns + "\n" + script + "\necho all done"]) { WorkingDirectory = Repository.Root };
        start.Environment["PROGRAM"] = ProgramProcess.Path;
        start.Environment["PLACE"] = place.Path;
        start.Environment["WAREHOUSE_SETTLE"] = "0";
        foreach (var copied in (string[])["deploy/warehouse.json", "deploy/warehouse.service"])
            Assert.That(Commands, Has.Some.Contains(copied));
        var settings = place.Write("deploy/warehouse.json", systemFolders.Aggregate(File.ReadAllText(Path.Combine(Repository.Root, "deploy/warehouse.json")), (text, folder) => text.Replace(folder, place.Path + folder, StringComparison.Ordinal)));
        var service = place.Write("deploy/warehouse.service", File.ReadAllText(Path.Combine(Repository.Root, "deploy/warehouse.service")).Replace("/etc/", place["etc/"], StringComparison.Ordinal));
        start.ArgumentList[1] = start.ArgumentList[1].Replace("cp deploy/warehouse.json", $"cp {settings}", StringComparison.Ordinal).Replace("cp deploy/warehouse.service", $"cp {service}", StringComparison.Ordinal);

        var run = ProgramProcess.Run(start);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.Zero, run.Error);
            Assert.That(run.Output, Does.EndWith("all done\n"), run.Error);
            Assert.That(run.Output, Does.Contain("documents would be loaded").And.Contain("5 documents loaded, 0 unchanged, 0 superseded, 1 quarantined").And.Contain("dismissed  notes.txt"));
            Assert.That(File.Exists(place["var/lib/warehouse/report/index.html"]), Is.True);
        });
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(Below).Prepend(command);
}
