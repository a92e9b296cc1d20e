using System.Globalization;
using System.Text.Json;
using Serilog;
using Serilog.Formatting;
using Warehouse.Etl.Commands.Shell;

namespace Warehouse.Tests.Commands.Shell;

public sealed class LogTests
{
    [Test]
    public void A_plain_line_has_a_time_a_level_and_a_sentence() =>
        Assert.That(
            Log(new PlainLogFormatter(withDetails: false), log => log.Information("{File}: loaded, {Facts} facts", "a.txt", 29)),
            Does.Match(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d info    a\.txt: loaded, 29 facts\n$"));

    [Test]
    public void A_name_cannot_forge_a_line_or_speak_to_the_terminal()
    {
        var line = Log(new PlainLogFormatter(withDetails: false), log => log.Information("{File}: loaded", "a\n2026 error\u001b[31m\u2028b"));

        Assert.Multiple(() =>
        {
            Assert.That(line.Count(character => character == '\n'), Is.EqualTo(1));
            Assert.That(line, Does.Not.Contain('\u001b').And.Not.Contain('\u2028'));
        });
    }

    [Test]
    public void A_plain_log_shows_no_trace_unless_asked()
    {
        static void Fail(ILogger log) => log.Error(new InvalidOperationException("broken"), "It failed");

        Assert.Multiple(() =>
        {
            Assert.That(Log(new PlainLogFormatter(withDetails: false), Fail), Does.Not.Contain("InvalidOperationException"));
            Assert.That(Log(new PlainLogFormatter(withDetails: true), Fail), Does.Contain("InvalidOperationException"));
        });
    }

    [Test]
    public void A_json_line_is_one_object_with_the_values_of_the_sentence()
    {
        var text = Log(
            new JsonLogFormatter(),
            log => log.Warning(new IOException("full"), "{File}: {Facts} facts, {ReportYear}, {Share}, {Complete}", "甲\n.txt", 29, null, 0.5, true));
        var line = JsonDocument.Parse(text).RootElement;

        Assert.Multiple(() =>
        {
            Assert.That(text.TrimEnd('\n'), Does.Not.Contain('\n'));
            Assert.That(line.GetProperty("level").GetString(), Is.EqualTo("warning"));
            Assert.That(line.GetProperty("message").GetString(), Does.StartWith("甲"));
            Assert.That(line.GetProperty("file").GetString(), Is.EqualTo("甲\n.txt"));
            Assert.That(line.GetProperty("facts").GetInt32(), Is.EqualTo(29));
            Assert.That(line.GetProperty("report_year").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(line.GetProperty("share").GetDouble(), Is.EqualTo(0.5));
            Assert.That(line.GetProperty("complete").GetBoolean(), Is.True);
            Assert.That(line.GetProperty("exception").GetString(), Does.Contain("full"));
            Assert.That(line.GetProperty("time").GetDateTimeOffset(), Is.EqualTo(DateTimeOffset.Now).Within(TimeSpan.FromMinutes(1)));
        });
    }

    private static string Log(ITextFormatter formatter, Action<ILogger> write)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var log = new LoggerConfiguration().WriteTo.Sink(new LogSink(error, terminal: null, formatter)).CreateLogger();
        write(log);
        return error.ToString();
    }
}
