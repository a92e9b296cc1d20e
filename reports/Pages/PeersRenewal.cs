using System.Text;
using Warehouse.Reports.Pages.Parts;

namespace Warehouse.Reports.Pages;

/// <summary>
/// Sets anew what changes on the page of an office with the reports of others: where it stands among its peers, and the moment
/// at which it was made. The rest stays as it was rendered.
/// </summary>
public static class PeersRenewal
{
    /// <param name="earlier">The page as it was rendered with other peers.</param>
    /// <exception cref="ArgumentException">It lacks one of the parts.</exception>
    public static byte[] Of(byte[] earlier, PeersOfPage page)
    {
        var parts = PageWriter.Bytes<ChangedParts>(nameof(ChangedParts.Model), page);
        return Replace(Replace(earlier, parts, "<time "u8, "</time>"u8), parts, "<section id=\"peers\""u8, "</section>"u8);
    }

    private static byte[] Replace(ReadOnlySpan<byte> page, ReadOnlySpan<byte> parts, ReadOnlySpan<byte> begin, ReadOnlySpan<byte> end)
    {
        var (old, fresh) = (Place(page, begin, end), Place(parts, begin, end));
        return [.. page[..old.Start], .. parts[fresh], .. page[old.End..]];
    }

    private static Range Place(ReadOnlySpan<byte> text, ReadOnlySpan<byte> begin, ReadOnlySpan<byte> end)
    {
        var first = text.IndexOf(begin);
        var length = first < 0 ? -1 : text[first..].IndexOf(end);
        return length < 0 ? throw new ArgumentException($"The page has no part that begins with {Encoding.UTF8.GetString(begin)}.", nameof(text)) : first..(first + length + end.Length);
    }
}
