using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>One line an event: time with its offset, level, sentence. Details of an exception follow only when asked for.</summary>
internal sealed class PlainLogFormatter(bool withDetails) : ITextFormatter
{
    private static readonly MessageTemplateTextFormatter sentence = new("{Message:lj}", CultureInfo.InvariantCulture);

    public static string Sentence(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        sentence.Format(logEvent, text);
        return LogText.OneLine(text.ToString());
    }

    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write(logEvent.Timestamp.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture));
        output.Write(Level(logEvent.Level));
        output.WriteLine(Sentence(logEvent));
        if (withDetails && logEvent.Exception is { } exception)
            output.WriteLine(exception);
    }

    private static string Level(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose or LogEventLevel.Debug => " detail  ",
        LogEventLevel.Information => " info    ",
        LogEventLevel.Warning => " warning ",
        _ => " error   ",
    };
}
