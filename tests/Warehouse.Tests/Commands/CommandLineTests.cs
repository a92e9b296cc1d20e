using System.CommandLine;
using Warehouse.Etl;
using Warehouse.Etl.Commands.Shell;

namespace Warehouse.Tests.Commands;

public sealed class CommandLineTests
{
    private static IEnumerable<string> Verbs => Program.CommandTree().Subcommands.Select(verb => verb.Name);

    [TestCaseSource(nameof(Verbs))]
    public async Task Help_of_a_verb_ends_with_an_example_of_it(string verb)
    {
        var run = await CommandRun.OfAsync(verb, "--help");

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.Contain("Examples:\n  warehouse " + verb));
        });
    }

    [TestCaseSource(nameof(Verbs))]
    public async Task The_help_names_the_verb(string verb)
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.That(run.OutputLines.Select(line => line.Trim()), Has.Some.StartsWith(verb + " "));
    }

    [TestCase("lood")]
    [TestCase("--nonsense")]
    [TestCase("parse")]
    [TestCase("report")]
    [TestCase("parse", "x", "--log", "xml")]
    [TestCase("status", "surplus")]
    public async Task A_wrong_call_is_refused_with_a_sentence_and_no_trace(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Error, Does.Contain("--help"));
            Assert.That(run.Error, Does.Not.Contain("   at "));
        });
    }

    [Test]
    public async Task A_call_without_a_verb_is_wrong()
    {
        var run = await CommandRun.OfAsync();

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
    }

    [Test]
    public void Every_option_says_what_it_is_for()
    {
        var root = Program.CommandTree();
        var options = root.Subcommands.Append(root).SelectMany(verb => verb.Options).Cast<Symbol>();
        var arguments = root.Subcommands.SelectMany(verb => verb.Arguments);

        Assert.That(options.Concat(arguments).Where(symbol => string.IsNullOrWhiteSpace(symbol.Description)).Select(symbol => symbol.Name), Is.Empty);
    }
}
