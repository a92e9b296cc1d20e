using System.Globalization;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>The report years for which a wording has a meaning: the words of the Regulation changed in 2019.</summary>
internal readonly record struct YearSpan(int From, int To)
{
    /// <param name="text"><c>2019-</c>, <c>-2018</c>, or empty for all years.</param>
    public static YearSpan Parse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return new YearSpan(Bound(dash > 0 ? text[..dash] : "", int.MinValue), Bound(dash >= 0 ? text[(dash + 1)..] : "", int.MaxValue));
    }

    /// <summary>An unknown year lies only in the span of all years.</summary>
    public bool Contains(int? year) =>
        year is { } known ? known >= From && known <= To : From == int.MinValue && To == int.MaxValue;

    private static int Bound(string text, int open) => text.Length == 0 ? open : int.Parse(text, CultureInfo.InvariantCulture);
}
