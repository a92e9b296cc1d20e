using System.Buffers;

namespace Warehouse.Etl.Jobs;

/// <summary>
/// Reads UTF-8 line by line, and no line beyond a length: a hostile file may be a single endless one. While lines are looked
/// for in one piece of the text the next is read.
/// </summary>
internal sealed class BoundedLines(Stream text, int mostBytes, int pieceBytes = 512 * 1024) : IDisposable
{
    private byte[] piece = ArrayPool<byte>.Shared.Rent(pieceBytes);
    private byte[] nextPiece = ArrayPool<byte>.Shared.Rent(pieceBytes);
    private ReadOnlyMemory<byte> unseen;
    private Task<int>? reading;

    /// <summary>Of a line that began in an earlier piece.</summary>
    private byte[] begun = [];
    private int length;

    /// <summary>The next line without its end, which stands where it was read until the one after it is asked for; null after the last.</summary>
    /// <exception cref="InvalidDataException">The line is longer than allowed.</exception>
    public ReadOnlyMemory<byte>? Next() => Read(lineFeedEnds: true);

    /// <summary>Everything that is left.</summary>
    /// <exception cref="InvalidDataException">It is longer than allowed.</exception>
    public ReadOnlyMemory<byte> Rest() => Read(lineFeedEnds: false) ?? default;

    public void Dispose()
    {
        ((IAsyncResult?)reading)?.AsyncWaitHandle.WaitOne();
        ArrayPool<byte>.Shared.Return(piece);
        ArrayPool<byte>.Shared.Return(nextPiece);
    }

    private ReadOnlyMemory<byte>? Read(bool lineFeedEnds)
    {
        length = 0;
        while (true)
        {
            var lineFeed = lineFeedEnds ? unseen.Span.IndexOf((byte)'\n') : -1;
            var part = lineFeed < 0 ? unseen : unseen[..lineFeed];
            if (length + part.Length > mostBytes)
                throw new InvalidDataException($"more than {mostBytes} bytes on one line");
            if (lineFeed >= 0)
            {
                unseen = unseen[(lineFeed + 1)..];
                return length == 0 ? part : Joined(part);
            }
            var line = Joined(part);
            if (!Advance())
                return length == 0 ? (ReadOnlyMemory<byte>?)null : line;
        }
    }

    private ReadOnlyMemory<byte> Joined(ReadOnlyMemory<byte> part)
    {
        if (begun.Length < length + part.Length)
            Array.Resize(ref begun, Math.Max(2 * begun.Length, length + part.Length));
        part.CopyTo(begun.AsMemory(length));
        length += part.Length;
        return begun.AsMemory(0, length);
    }

    private bool Advance()
    {
        var read = (reading ?? ReadAsync()).GetAwaiter().GetResult();
        (piece, nextPiece) = (nextPiece, piece);
        unseen = piece.AsMemory(0, read);
        reading = read > 0 ? ReadAsync() : Task.FromResult(0);
        return read > 0;
    }

    private Task<int> ReadAsync()
    {
        var target = nextPiece;
        return Task.Run(() => text.Read(target, 0, pieceBytes));
    }
}
