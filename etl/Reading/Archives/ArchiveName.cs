using System.Text;
using System.Text.Unicode;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Etl.Reading.Archives;

/// <summary>The names of files in ZIP archives, which Chinese Windows writes in GBK without saying so.</summary>
internal static class ArchiveName
{
    /// <summary>Keeps the bytes of a name as they are, to be decoded here.</summary>
    public static Encoding Raw => Encoding.Latin1;

    /// <summary>The last part of a name, decoded; control characters are shown as □.</summary>
    public static string Decode(string stored)
    {
        var name = stored;
        if (stored.All(c => c <= '\u00FF'))
        {
            var bytes = Raw.GetBytes(stored);
            name = (Utf8.IsValid(bytes) ? TextEncoding.Utf8 : TextEncoding.Gb18030).Decode(bytes);
        }

        return string.Concat(RawDocument.NameOf(name).Select(c => char.IsControl(c) ? '□' : c));
    }

    /// <summary>Folders, and what systems leave beside the files of a user.</summary>
    public static bool IsNoDocument(string stored) =>
        stored.EndsWith('/') || stored.EndsWith('\\')
        || stored.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || RawDocument.NameOf(stored) is ['.', ..] or ['~', '$', ..] or "Thumbs.db" or "desktop.ini";
}
