using System.Text;
using Warehouse.Reports.Pages.Parts;

namespace Warehouse.Reports.Pages;

/// <summary>
/// Sets anew what changes on the page of an office with the reports of others: where it stands among its peers, and the moment
/// at which it was made. The rest stays as it was rendered.
/// </summary>
internal static class PeersRenewal
{
    /// <param name="earlier">The page as it was rendered with other peers.</param>
    /// <exception cref="ArgumentException">It lacks one of the parts.</exception>
    /// <param name="take">Gets the pieces of the page as it is now, one after the other; they are there no more afterwards.</param>
    internal static void Run(ReadOnlyMemory<byte> earlier, PeersOfPage page, Action<IReadOnlyList<ReadOnlyMemory<byte>>> take) =>
        PageWriter.Compact<ChangedParts>(nameof(ChangedParts.Model), page, parts =>
        {
            var (time, peers) = (Moment(earlier.Span), Peers(earlier.Span));
            take([earlier[..time.Start], parts[Moment(parts.Span)], earlier[time.End..peers.Start], parts[Peers(parts.Span)], earlier[peers.End..]]);
        });

    /// <summary>It stands at the head of a page.</summary>
    private static Range Moment(ReadOnlySpan<byte> text) => Place(text, "<time "u8, "</time>"u8);

    private static Range Peers(ReadOnlySpan<byte> text) => Place(text, "<section id=\"peers\""u8, "</section>"u8);

    private static Range Place(ReadOnlySpan<byte> text, ReadOnlySpan<byte> begin, ReadOnlySpan<byte> end)
    {
        var first = text.IndexOf(begin);
        var length = first < 0 ? -1 : text[first..].IndexOf(end);
        return length < 0 ? throw new ArgumentException($"The page has no part that begins with {Encoding.UTF8.GetString(begin)}.", nameof(text)) : first..(first + length + end.Length);
    }
}
