using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Warehouse.Etl;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Source;

namespace Warehouse.Tests.Deploy;

/// <summary>The units that run the job are taken by what runs them, and their calls by the program.</summary>
public sealed class UnitTests
{
    [Test]
    public void Systemd_accepts_the_service_and_the_timer()
    {
        NeedsSystemd();
        using var folder = new TemporaryFolder();
        // The program is not installed where the tests run: any other stands for it.
        var service = folder.Write("warehouse.service", Text("warehouse.service").Replace("/opt/warehouse/warehouse nightly", "/bin/true nightly", StringComparison.Ordinal));
        var timer = folder.Write("warehouse.timer", Text("warehouse.timer"));

        var run = ProgramProcess.Run("systemd-analyze", "verify", "--man=no", service, timer);

        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void Systemd_rates_the_exposure_of_the_service_under_3()
    {
        NeedsSystemd();

        var run = ProgramProcess.Run("systemd-analyze", "security", "--offline=true", Path.Combine(Repository.Root, "deploy/warehouse.service"));

        var rating = SourceText.Pattern(@"Overall exposure level for warehouse.service: (?<level>[\d.]+)").Match(run.Output).Groups["level"].Value;
        Assert.That(double.Parse(rating, CultureInfo.InvariantCulture), Is.LessThan(3));
    }

    [TestCase("warehouse.service", @"ExecStart=/opt/warehouse/warehouse (?<call>.*)")]
    [TestCase("warehouse.cron", @"/opt/warehouse/warehouse (?<call>.*?) 2>&1")]
    [TestCase("windows-task.xml", @"<Arguments>(?<call>.*)</Arguments>")]
    [TestCase("sql-server-agent.sql", @"warehouse\.exe"" (?<call>.*?) & ")]
    public void A_call_in_a_unit_is_one_that_the_program_takes(string file, string pattern)
    {
        var call = SourceText.Pattern(pattern).Match(Text(file)).Groups["call"].Value;

        Assert.That(call, Does.StartWith("nightly --config "));
        Assert.That(Program.CommandTree().Parse(call).Errors, Is.Empty);
    }

    [Test]
    public void The_container_starts_a_call_that_the_program_takes()
    {
        var command = SourceText.Pattern(@"\nCMD (?<call>\[.*\])").Match(Text("Containerfile")).Groups["call"].Value;

        Assert.That(Program.CommandTree().Parse(JsonSerializer.Deserialize<string[]>(command)!).Errors, Is.Empty);
    }

    [Test]
    public void The_container_has_every_framework_that_the_program_asks_for()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(ProgramProcess.Path, ".runtimeconfig.json")));
        var frameworks = settings.RootElement.GetProperty("runtimeOptions").GetProperty("frameworks").EnumerateArray().Select(framework => framework.GetProperty("name").GetString());

        // The image of ASP.NET Core holds the plain runtime too; no image holds less than its name says.
        Assert.That(frameworks, Is.SubsetOf(new[] { "Microsoft.NETCore.App", "Microsoft.AspNetCore.App" }));
        Assert.That(SourceText.Pattern(@"\nFROM (?<image>\S+)\n").Matches(Text("Containerfile")).Last().Groups["image"].Value, Is.EqualTo("mcr.microsoft.com/dotnet/aspnet:10.0"));
    }

    /// <summary>The elements in the order of the schema of the Task Scheduler, and letters that are the same in every encoding.</summary>
    [Test]
    public void The_task_for_windows_is_whole()
    {
        var text = Text("windows-task.xml");
        var task = XDocument.Parse(text).Root!;
        var space = task.Name.Namespace;

        Assert.That(task.Name.ToString(), Is.EqualTo("{http://schemas.microsoft.com/windows/2004/02/mit/task}Task"));
        Assert.That(text.All(char.IsAscii), Is.True);
        Assert.That(text, Does.Not.Contain("encoding="));
        Assert.That(Names(task), Is.EqualTo(new[] { "RegistrationInfo", "Triggers", "Principals", "Settings", "Actions" }));
        Assert.That(Names(task.Descendants(space + "CalendarTrigger").Single()), Is.EqualTo(new[] { "StartBoundary", "Enabled", "ScheduleByDay" }));
        Assert.That(Names(task.Descendants(space + "Exec").Single()), Is.EqualTo(new[] { "Command", "Arguments", "WorkingDirectory" }));
        Assert.That(task.Element(space + "Actions")!.Attribute("Context")!.Value, Is.EqualTo(task.Descendants(space + "Principal").Single().Attribute("id")!.Value));
    }

    /// <summary>What the step of the Agent ends with, as cmd.exe reads it: errorlevel N asks for N or more.</summary>
    [TestCase(0, 0)]
    [TestCase(1, 0)]
    [TestCase(2, 1)]
    [TestCase(3, 1)]
    [TestCase(4, 1)]
    [TestCase(-1, 1)]
    public void A_night_is_a_success_for_the_agent_if_it_is_done(int status, int expected)
    {
        var steps = SourceText.Pattern(@"if errorlevel (?<least>\d+) \(exit (?<then>\d)\)").Matches(Text("sql-server-agent.sql"));
        var last = SourceText.Pattern(@"else \(exit (?<then>\d)\)").Match(Text("sql-server-agent.sql")).Groups["then"].Value;

        var taken = steps.FirstOrDefault(step => status >= int.Parse(step.Groups["least"].Value, CultureInfo.InvariantCulture))?.Groups["then"].Value ?? last;
        Assert.That(taken, Is.EqualTo($"{expected}"));
    }

    [Test]
    public void The_settings_to_start_from_are_taken_and_name_what_a_night_needs()
    {
        var values = SettingValues.Of(Program.CommandTree().Parse(["nightly", "--config", Path.Combine(Repository.Root, "deploy/warehouse.json")]));

        Assert.That(values.Required(KnownSettings.Inbox), Is.EqualTo("/srv/warehouse/inbox"));
        Assert.That(values.Required(KnownSettings.Out), Does.StartWith("/var/lib/warehouse/"));
    }

    private static IEnumerable<string> Names(XElement element) => element.Elements().Select(part => part.Name.LocalName);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, "deploy", file));

    private static void NeedsSystemd()
    {
        if (!ProgramProcess.IsInstalled("systemd-analyze"))
            Assert.Ignore("The program systemd-analyze is not installed.");
    }
}
