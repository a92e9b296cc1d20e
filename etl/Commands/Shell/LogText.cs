namespace Warehouse.Etl.Commands.Shell;

/// <summary>Text of documents and file names on a log line or a terminal.</summary>
internal static class LogText
{
    /// <summary>
    /// Control characters become <c>U+FFFD</c>: a file name may hold line breaks that forge log lines, or escape sequences
    /// that a terminal obeys.
    /// </summary>
    public static string OneLine(string text) =>
        string.Create(text.Length, text, static (line, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                line[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? '\uFFFD' : source[i];
        });
}
