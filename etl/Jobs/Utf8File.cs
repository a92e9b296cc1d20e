using System.Text;

namespace Warehouse.Etl.Jobs;

/// <summary>A text file as UTF-8 without a mark, whichever Unicode encoding its byte order mark names. Without a mark it is UTF-8.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        var mark = new byte[3];
        var length = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        var (encoding, marked) = mark.AsSpan(0, length) switch
        {
            [0xEF, 0xBB, 0xBF] => (null, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        file.Position = marked;
        return encoding is null ? file : Encoding.CreateTranscodingStream(file, encoding, utf8);
    }
}
