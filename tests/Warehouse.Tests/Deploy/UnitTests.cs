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
    [TestCase("warehouse.cron", @"/opt/warehouse/warehouse (?<call>.*?) >>")]
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
    public void The_task_for_windows_is_whole() =>
        Assert.That(XDocument.Parse(Text("windows-task.xml")).Root?.Name.LocalName, Is.EqualTo("Task"));

    [Test]
    public void The_settings_to_start_from_are_taken_and_name_what_a_night_needs()
    {
        var values = SettingValues.Of(Program.CommandTree().Parse(["nightly", "--config", Path.Combine(Repository.Root, "deploy/warehouse.json")]));

        Assert.That(values.Required(KnownSettings.Inbox), Is.EqualTo("/srv/warehouse/inbox"));
        Assert.That(values.Required(KnownSettings.Out), Does.StartWith("/var/lib/warehouse/"));
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, "deploy", file));

    private static void NeedsSystemd()
    {
        if (!ProgramProcess.IsInstalled("systemd-analyze"))
            Assert.Ignore("The program systemd-analyze is not installed.");
    }
}
