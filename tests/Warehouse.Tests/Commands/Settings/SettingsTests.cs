using Warehouse.Etl;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Tests.Jobs;

namespace Warehouse.Tests.Commands.Settings;

/// <summary>Options go before variables, variables before the settings file, the file before what is standard.</summary>
[NonParallelizable]
public sealed class SettingsTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void The_option_goes_before_the_variable_the_variable_before_the_file_and_the_file_before_the_standard()
    {
        var file = folder.Write("warehouse.json", """{ "settle": 30 }""");
        using var none = new EnvironmentVariable(KnownSettings.Settle.Variable, null);

        Assert.That(Values("nightly").Count(KnownSettings.Settle), Is.EqualTo(2));
        Assert.That(Values("nightly", "--config", file).Count(KnownSettings.Settle), Is.EqualTo(30));
        using var variable = new EnvironmentVariable(KnownSettings.Settle.Variable, "40");
        Assert.That(Values("nightly", "--config", file).Count(KnownSettings.Settle), Is.EqualTo(40));
        Assert.That(Values("nightly", "--config", file, "--settle", "50").Count(KnownSettings.Settle), Is.EqualTo(50));
    }

    [Test]
    public void The_file_may_be_named_by_a_variable()
    {
        using var variable = new EnvironmentVariable(KnownSettings.Config.Variable, folder.Write("other.json", """{ "verbose": true }"""));

        Assert.That(Values("status").IsOn(KnownSettings.Verbose), Is.True);
    }

    [Test]
    public void Every_key_is_taken_from_the_file()
    {
        var keys = KnownSettings.All.Where(setting => setting.IsKey).ToList();
        var content = string.Join(",\n", keys.Select(setting => $"\"{setting.Key}\": \"{Sample(setting)}\""));
        var values = Values("nightly", "--config", folder.Write("all.json", $"{{ // a comment\n{content}, }}"));

        Assert.That(keys.Where(setting => values[setting] is not { } value || value == setting.Standard || !value.EndsWith(Sample(setting).Split(':')[^1], StringComparison.Ordinal)).Select(setting => setting.Key), Is.Empty);
    }

    [Test]
    public void Places_in_a_file_are_meant_from_where_the_file_is()
    {
        var values = Values("nightly", "--config", folder.Write("etc/warehouse.json", """{ "inbox": "../in", "db": "sqlite:a/w.db" }"""));

        Assert.That(values[KnownSettings.Inbox], Is.EqualTo(folder["in"]));
        Assert.That(values[KnownSettings.Database], Is.EqualTo("sqlite:" + folder["etc/a/w.db"]));
    }

    [TestCase("""{ "setle": 3 }""", "'setle'", "Did you mean 'settle'?")]
    [TestCase("""{ "keep-runs": 3 }""", "'keep-runs'", "Did you mean 'keep_runs'?")]
    [TestCase("""{ "utterly_unknown": 3 }""", "'utterly_unknown'", "The settings are db,")]
    [TestCase("""{ "password": "geheim-77" }""", "'password'", "WAREHOUSE_PASSWORD")]
    [TestCase("""{ "db": "sqlserver:Server=a;Database=b;User ID=c;Password=geheim-77" }""", "'db'", "WAREHOUSE_PASSWORD")]
    [TestCase("""{ "db": "sqlserver:Server=a;Database=b;User ID=c;PWD=geheim-77" }""", "'db'", "WAREHOUSE_PASSWORD")]
    [TestCase("""{ "settle": "soon" }""", "'settle'", "'soon'")]
    [TestCase("""{ "settle": -1 }""", "'settle'", "'-1'")]
    [TestCase("""{ "verbose": 3 }""", "'verbose'", "neither true nor false")]
    [TestCase("""{ "log": "xml" }""", "'log'", "neither plain nor json")]
    [TestCase("""{ "inbox": ["a"] }""", "'inbox'", "must be a text")]
    [TestCase("""{ "settle": 1, "settle": 2 }""", "'settle'", "twice")]
    [TestCase("""{ "settle": """, "warehouse.json", "line 1")]
    [TestCase("[]", "warehouse.json", "one JSON object")]
    public async Task What_a_file_cannot_say_is_refused_by_name(string content, string name, string remedy)
    {
        var file = folder.Write("warehouse.json", content);

        var run = await CommandRun.OfAsync("status", "--config", file);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
            Assert.That(run.LogLines, Has.Count.EqualTo(1));
            Assert.That(run.Error, Does.Contain(name).And.Contain(remedy).And.Contain("warehouse.json"));
            Assert.That(run.Error, Does.Not.Contain("geheim"));
        });
    }

    [Test]
    public async Task A_file_that_is_named_and_not_there_is_a_wrong_call() =>
        Assert.That((await CommandRun.OfAsync("status", "--config", folder["nowhere.json"])).Status, Is.EqualTo(ExitStatus.WrongCall));

    [Test]
    public async Task A_variable_that_holds_what_cannot_be_is_refused_by_name()
    {
        using var variable = new EnvironmentVariable(KnownSettings.Log.Variable, "xml");

        var run = await CommandRun.OfAsync("status");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(run.Error, Does.Contain("WAREHOUSE_LOG").And.Contain("'xml'"));
    }

    [Test]
    public async Task A_night_without_an_inbox_says_where_one_may_be_named()
    {
        var run = await CommandRun.OfAsync("nightly", "--out", folder["report"]);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(run.Error, Does.Contain("--inbox").And.Contain("WAREHOUSE_INBOX").And.Contain("warehouse.json"));
    }

    [Test]
    public void A_password_comes_from_the_variable_or_from_a_file()
    {
        var address = "sqlserver:Server=127.0.0.1,1;Database=d;User ID=u;Connect Timeout=1";
        using var none = new EnvironmentVariable(KnownSettings.PasswordVariable, null);
        var fromFile = Values("status", "--db", address, "--password-file", folder.Write("secret", "geheim-1\n")).Warehouse();
        using var variable = new EnvironmentVariable(KnownSettings.PasswordVariable, "geheim-2");
        var fromVariable = Values("status", "--db", address).Warehouse();

        Assert.That(((Warehouse.Sql.Dialects.SqlServerDialect)fromFile.Dialect).Address.Password, Is.EqualTo("geheim-1"));
        Assert.That(((Warehouse.Sql.Dialects.SqlServerDialect)fromVariable.Dialect).Address.Password, Is.EqualTo("geheim-2"));
    }

    [TestCase("status", "--db", "sqlserver:Server=127.0.0.1,1;Database=d;User ID=u;Password=geheim-77;Connect Timeout=1", "--verbose")]
    [TestCase("status", "--db", "sqlserver:Server=127.0.0.1,1;Database=d;User ID=u;Password=geheim-77;Connect Timeout=1;Nonsense=1", "--verbose")]
    [TestCase("migrate", "--db", "sqlserver:Server=127.0.0.1,1;Database=d;User ID=u;Password=geheim-77;Connect Timeout=1", "--log", "json", "--verbose")]
    [TestCase("status", "--db", "sqlservr:Password=geheim-77")]
    public async Task A_password_in_the_address_is_in_no_output(params string[] call)
    {
        var run = await CommandRun.OfAsync(call);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed).Or.EqualTo(ExitStatus.WrongCall));
            Assert.That(run.Error + run.Output, Does.Not.Contain("geheim"));
        });
    }

    private static SettingValues Values(params string[] call) => SettingValues.Of(Program.CommandTree().Parse(call));

    /// <summary>A value that is not the standard one.</summary>
    private static string Sample(Setting setting) =>
        setting.IsAddress ? "sqlite:other.db" : ((string[])["true", "json", "en", "77", "word"]).First(value => setting.Problem(value) is null && (value != "true" || setting.Standard == "false"));
}
