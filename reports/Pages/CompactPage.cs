using System.Buffers;
using System.Text;

namespace Warehouse.Reports.Pages;

/// <summary>
/// Takes the text of a page as it is rendered and keeps it as it is written to a file: as bytes, and without the indentation between
/// elements, which is a tenth of a page. Not for a page with scripts in it: their digests are taken of what they are.
/// </summary>
internal sealed class CompactPage : TextWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    /// <summary>Where what is written ends with an element and indentation after it, that indentation, and nothing written of it yet.</summary>
    private readonly StringBuilder indentation = new();

    private bool isAfterElement;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written up to now, once the page is whole.</summary>
    public ReadOnlyMemory<byte> Bytes
    {
        get
        {
            End();
            return bytes.WrittenMemory;
        }
    }

    /// <summary>Forgets what was written, and keeps the room for the next page.</summary>
    public void Clear()
    {
        bytes.ResetWrittenCount();
        indentation.Clear();
        isAfterElement = false;
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (isAfterElement)
            {
                var length = buffer.IndexOfAnyExcept(' ', '\r', '\n');
                indentation.Append(length < 0 ? buffer : buffer[..length]);
                if (length < 0)
                    return;
                buffer = buffer[length..];
                if (buffer[0] == '<' && indentation.Length > 0)
                    indentation.Clear().Append('\n');
                End();
            }

            var end = buffer.IndexOf('>') + 1;
            isAfterElement = end > 0;
            var piece = isAfterElement ? buffer[..end] : buffer;
            Encode(piece);
            buffer = buffer[piece.Length..];
        }
    }

    private void End()
    {
        foreach (var chunk in indentation.GetChunks())
            Encode(chunk.Span);
        indentation.Clear();
        isAfterElement = false;
    }

    private void Encode(ReadOnlySpan<char> text) => bytes.Advance(Encoding.UTF8.GetBytes(text, bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
