namespace Warehouse.Etl.Jobs;

/// <summary>Reads UTF-8 line by line, and no line beyond a length: a hostile file may be a single endless one.</summary>
internal sealed class BoundedLines(Stream text, int mostBytes)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>The next line without its end, which stands where it was read until the one after it is asked for; null after the last.</summary>
    /// <exception cref="InvalidDataException">The line is longer than allowed.</exception>
    public ReadOnlyMemory<byte>? Next() => Read(lineFeedEnds: true);

    /// <summary>Everything that is left.</summary>
    /// <exception cref="InvalidDataException">It is longer than allowed.</exception>
    public ReadOnlyMemory<byte> Rest() => Read(lineFeedEnds: false) ?? default;

    private ReadOnlyMemory<byte>? Read(bool lineFeedEnds)
    {
        var length = 0;
        while (true)
        {
            var unseen = buffer.AsSpan(start + length, end - start - length);
            var lineFeed = lineFeedEnds ? unseen.IndexOf((byte)'\n') : -1;
            length += lineFeed < 0 ? unseen.Length : lineFeed;
            if (length > mostBytes)
                throw new InvalidDataException($"more than {mostBytes} bytes on one line");
            if (lineFeed >= 0)
                return Take(length, 1);
            if (!Fill())
                return length == 0 ? (ReadOnlyMemory<byte>?)null : Take(length, 0);
        }
    }

    private ReadOnlyMemory<byte> Take(int length, int ending)
    {
        var line = buffer.AsMemory(start, length);
        start += length + ending;
        return line;
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
        var read = text.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
