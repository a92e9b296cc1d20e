using System.Text;

namespace Warehouse.Etl.Jobs;

/// <summary>Reads a text line by line, and no line beyond a length: a hostile file may be a single endless one.</summary>
internal sealed class BoundedLines(TextReader text, int mostCharacters)
{
    private readonly char[] buffer = new char[16 * 1024];
    private int start;
    private int end;

    /// <summary>The next line without its end, or null after the last.</summary>
    /// <exception cref="InvalidDataException">The line is longer than allowed.</exception>
    public string? Next() => Read(lineFeedEnds: true);

    /// <summary>Everything that is left.</summary>
    /// <exception cref="InvalidDataException">It is longer than allowed.</exception>
    public string Rest() => Read(lineFeedEnds: false) ?? "";

    private string? Read(bool lineFeedEnds)
    {
        StringBuilder? line = null;
        while (Fill())
        {
            line ??= new StringBuilder();
            var part = buffer.AsSpan(start, end - start);
            var length = lineFeedEnds ? part.IndexOf('\n') : -1;
            line.Append(length < 0 ? part : part[..length]);
            start += length < 0 ? part.Length : length + 1;
            if (line.Length > mostCharacters)
                throw new InvalidDataException($"more than {mostCharacters} characters on one line");
            if (length >= 0)
                break;
        }

        return line?.ToString();
    }

    private bool Fill()
    {
        if (start == end)
            (start, end) = (0, text.Read(buffer, 0, buffer.Length));
        return start < end;
    }
}
