using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Spectre.Console;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>Writes log lines to standard error; on a terminal through the console that draws the progress bars, so that lines scroll above them.</summary>
internal sealed class LogSink(TextWriter error, IAnsiConsole? terminal, ITextFormatter formatter) : ILogEventSink
{
    private readonly Lock oneAtATime = new();

    public void Emit(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        formatter.Format(logEvent, text);
        lock (oneAtATime)
        {
            if (terminal is null)
                error.Write(text);
            else
                terminal.Write(new Text(text.ToString(), Colour(logEvent.Level)));
        }
    }

    private static Style Colour(LogEventLevel level) => level switch
    {
        LogEventLevel.Warning => new Style(Color.Yellow),
        LogEventLevel.Error or LogEventLevel.Fatal => new Style(Color.Red),
        _ => Style.Plain,
    };
}
